import java.io.FileInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Makes TLS engines of a fresh context each, so that no session is ever resumed. A server also offers TLS 1.3, as Java
 * does when the context is for 1.2.
 */
final class Engines {
    private Engines() {
    }

    /**
     * Options: keystore (PKCS 12), password; authority (PEM; everybody is trusted without it); client-auth of a server:
     * need, want or none; protocols, separated by commas, when not Java's own choice.
     */
    static Supplier<SSLEngine> of(Options options, boolean isServer) {
        return () -> {
            try {
                SSLContext context = SSLContext.getInstance("TLSv1.2");
                context.init(keys(options), trust(options), new SecureRandom());
                SSLEngine engine = context.createSSLEngine();
                engine.setUseClientMode(!isServer);
                String auth = options.text("client-auth", "want");
                if (isServer) {
                    engine.setWantClientAuth(auth.equals("want"));
                    if (auth.equals("need")) {
                        engine.setNeedClientAuth(true);
                    }
                }
                String protocols = options.text("protocols", "");
                if (!protocols.isEmpty()) {
                    engine.setEnabledProtocols(protocols.split(","));
                }
                return engine;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static KeyManager[] keys(Options options) throws Exception {
        String path = options.text("keystore", "");
        if (path.isEmpty()) {
            return null;
        }
        char[] password = options.text("password", "").toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = new FileInputStream(path)) {
            store.load(file, password);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance("SunX509");
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static TrustManager[] trust(Options options) throws Exception {
        String path = options.text("authority", "");
        if (path.isEmpty()) {
            return new TrustManager[] {new Everybody()};
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream file = new FileInputStream(path)) {
            store.setCertificateEntry("authority", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static final class Everybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
