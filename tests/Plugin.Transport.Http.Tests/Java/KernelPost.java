import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.util.EntityUtils;

/** Posts the text of each file to a URL the way CloudStack's management server does: one client and one connection each. */
@SuppressWarnings("deprecation")
public final class KernelPost {
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i < arguments.length; i += 2) {
            String json = Files.readString(Path.of(arguments[i + 1]), StandardCharsets.UTF_8);
            String line = post(arguments[i], json);
            System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    private static String post(String url, String json) throws Exception {
        SSLSocketFactory sockets = new SSLSocketFactory(
            (X509Certificate[] chain, String kind) -> true, SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER);
        BasicClientConnectionManager connections = new BasicClientConnectionManager();
        connections.getSchemeRegistry().register(new Scheme("https", 443, sockets));
        HttpClient client = new DefaultHttpClient(connections);
        try {
            HttpPost request = new HttpPost(url);
            // No charset here and none in the header: the text goes out as ISO-8859-1.
            request.setEntity(new StringEntity(json));
            request.setHeader("content-type", "application/json");
            HttpResponse response = client.execute(request);
            return response.getStatusLine().getStatusCode() + " " + EntityUtils.toString(response.getEntity());
        } finally {
            connections.shutdown();
        }
    }
}
