// Written by the command "plugins" of this program; do not edit.
using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

internal static class VirtualHandlers
{
    public static VirtualHandler[] All() =>
    [
        new VirtualHandler0(),
        new VirtualHandler1(),
        new VirtualHandler2(),
        new VirtualHandler3(),
        new VirtualHandler4(),
        new VirtualHandler5(),
        new VirtualHandler6(),
        new VirtualHandler7(),
        new VirtualHandler8(),
        new VirtualHandler9(),
        new VirtualHandler10(),
        new VirtualHandler11(),
        new VirtualHandler12(),
        new VirtualHandler13(),
        new VirtualHandler14(),
        new VirtualHandler15(),
        new VirtualHandler16(),
        new VirtualHandler17(),
        new VirtualHandler18(),
        new VirtualHandler19(),
        new VirtualHandler20(),
        new VirtualHandler21(),
        new VirtualHandler22(),
        new VirtualHandler23(),
        new VirtualHandler24(),
        new VirtualHandler25(),
        new VirtualHandler26(),
        new VirtualHandler27(),
        new VirtualHandler28(),
        new VirtualHandler29(),
        new VirtualHandler30(),
        new VirtualHandler31(),
        new VirtualHandler32(),
        new VirtualHandler33(),
        new VirtualHandler34(),
        new VirtualHandler35(),
        new VirtualHandler36(),
        new VirtualHandler37(),
        new VirtualHandler38(),
        new VirtualHandler39(),
        new VirtualHandler40(),
        new VirtualHandler41(),
        new VirtualHandler42(),
        new VirtualHandler43(),
        new VirtualHandler44(),
        new VirtualHandler45(),
        new VirtualHandler46(),
        new VirtualHandler47(),
        new VirtualHandler48(),
        new VirtualHandler49(),
        new VirtualHandler50(),
        new VirtualHandler51(),
        new VirtualHandler52(),
        new VirtualHandler53(),
        new VirtualHandler54(),
        new VirtualHandler55(),
        new VirtualHandler56(),
        new VirtualHandler57(),
        new VirtualHandler58(),
        new VirtualHandler59(),
        new VirtualHandler60(),
        new VirtualHandler61(),
        new VirtualHandler62(),
        new VirtualHandler63(),
        new VirtualHandler64(),
        new VirtualHandler65(),
        new VirtualHandler66(),
        new VirtualHandler67(),
        new VirtualHandler68(),
        new VirtualHandler69(),
        new VirtualHandler70(),
        new VirtualHandler71(),
        new VirtualHandler72(),
        new VirtualHandler73(),
        new VirtualHandler74(),
        new VirtualHandler75(),
        new VirtualHandler76(),
        new VirtualHandler77(),
        new VirtualHandler78(),
        new VirtualHandler79(),
        new VirtualHandler80(),
        new VirtualHandler81(),
        new VirtualHandler82(),
        new VirtualHandler83(),
        new VirtualHandler84(),
        new VirtualHandler85(),
        new VirtualHandler86(),
        new VirtualHandler87(),
        new VirtualHandler88(),
        new VirtualHandler89(),
        new VirtualHandler90(),
        new VirtualHandler91(),
        new VirtualHandler92(),
        new VirtualHandler93(),
        new VirtualHandler94(),
        new VirtualHandler95(),
        new VirtualHandler96(),
        new VirtualHandler97(),
        new VirtualHandler98(),
        new VirtualHandler99(),
        new VirtualHandler100(),
        new VirtualHandler101(),
        new VirtualHandler102(),
        new VirtualHandler103(),
        new VirtualHandler104(),
        new VirtualHandler105(),
        new VirtualHandler106(),
        new VirtualHandler107(),
        new VirtualHandler108(),
        new VirtualHandler109(),
        new VirtualHandler110(),
        new VirtualHandler111(),
        new VirtualHandler112(),
        new VirtualHandler113(),
        new VirtualHandler114(),
        new VirtualHandler115(),
        new VirtualHandler116(),
        new VirtualHandler117(),
        new VirtualHandler118(),
        new VirtualHandler119(),
        new VirtualHandler120(),
        new VirtualHandler121(),
        new VirtualHandler122(),
        new VirtualHandler123(),
        new VirtualHandler124(),
        new VirtualHandler125(),
        new VirtualHandler126(),
        new VirtualHandler127(),
        new VirtualHandler128(),
        new VirtualHandler129(),
        new VirtualHandler130(),
        new VirtualHandler131(),
        new VirtualHandler132(),
        new VirtualHandler133(),
        new VirtualHandler134(),
        new VirtualHandler135(),
        new VirtualHandler136(),
        new VirtualHandler137(),
        new VirtualHandler138(),
        new VirtualHandler139(),
        new VirtualHandler140(),
        new VirtualHandler141(),
        new VirtualHandler142(),
        new VirtualHandler143(),
        new VirtualHandler144(),
        new VirtualHandler145(),
        new VirtualHandler146(),
        new VirtualHandler147(),
        new VirtualHandler148(),
        new VirtualHandler149(),
        new VirtualHandler150(),
        new VirtualHandler151(),
        new VirtualHandler152(),
        new VirtualHandler153(),
        new VirtualHandler154(),
        new VirtualHandler155(),
        new VirtualHandler156(),
        new VirtualHandler157(),
        new VirtualHandler158(),
        new VirtualHandler159(),
        new VirtualHandler160(),
        new VirtualHandler161(),
        new VirtualHandler162(),
        new VirtualHandler163(),
        new VirtualHandler164(),
        new VirtualHandler165(),
        new VirtualHandler166(),
        new VirtualHandler167(),
        new VirtualHandler168(),
        new VirtualHandler169(),
        new VirtualHandler170(),
        new VirtualHandler171(),
        new VirtualHandler172(),
        new VirtualHandler173(),
        new VirtualHandler174(),
        new VirtualHandler175(),
        new VirtualHandler176(),
        new VirtualHandler177(),
        new VirtualHandler178(),
        new VirtualHandler179(),
        new VirtualHandler180(),
        new VirtualHandler181(),
        new VirtualHandler182(),
        new VirtualHandler183(),
        new VirtualHandler184(),
        new VirtualHandler185(),
        new VirtualHandler186(),
        new VirtualHandler187(),
        new VirtualHandler188(),
        new VirtualHandler189(),
        new VirtualHandler190(),
        new VirtualHandler191(),
        new VirtualHandler192(),
        new VirtualHandler193(),
        new VirtualHandler194(),
        new VirtualHandler195(),
        new VirtualHandler196(),
        new VirtualHandler197(),
        new VirtualHandler198(),
        new VirtualHandler199(),
        new VirtualHandler200(),
        new VirtualHandler201(),
        new VirtualHandler202(),
        new VirtualHandler203(),
        new VirtualHandler204(),
        new VirtualHandler205(),
        new VirtualHandler206(),
        new VirtualHandler207(),
        new VirtualHandler208(),
        new VirtualHandler209(),
        new VirtualHandler210(),
        new VirtualHandler211(),
        new VirtualHandler212(),
        new VirtualHandler213(),
        new VirtualHandler214(),
        new VirtualHandler215(),
        new VirtualHandler216(),
        new VirtualHandler217(),
        new VirtualHandler218(),
        new VirtualHandler219(),
        new VirtualHandler220(),
        new VirtualHandler221(),
        new VirtualHandler222(),
        new VirtualHandler223(),
        new VirtualHandler224(),
        new VirtualHandler225(),
        new VirtualHandler226(),
        new VirtualHandler227(),
        new VirtualHandler228(),
        new VirtualHandler229(),
        new VirtualHandler230(),
        new VirtualHandler231(),
        new VirtualHandler232(),
        new VirtualHandler233(),
        new VirtualHandler234(),
        new VirtualHandler235(),
        new VirtualHandler236(),
        new VirtualHandler237(),
        new VirtualHandler238(),
        new VirtualHandler239(),
        new VirtualHandler240(),
        new VirtualHandler241(),
        new VirtualHandler242(),
        new VirtualHandler243(),
        new VirtualHandler244(),
        new VirtualHandler245(),
        new VirtualHandler246(),
        new VirtualHandler247(),
        new VirtualHandler248(),
        new VirtualHandler249(),
        new VirtualHandler250(),
        new VirtualHandler251(),
        new VirtualHandler252(),
        new VirtualHandler253(),
        new VirtualHandler254(),
        new VirtualHandler255(),
        new VirtualHandler256(),
        new VirtualHandler257(),
        new VirtualHandler258(),
        new VirtualHandler259(),
        new VirtualHandler260(),
        new VirtualHandler261(),
        new VirtualHandler262(),
        new VirtualHandler263(),
        new VirtualHandler264(),
        new VirtualHandler265(),
        new VirtualHandler266(),
        new VirtualHandler267(),
        new VirtualHandler268(),
        new VirtualHandler269(),
        new VirtualHandler270(),
        new VirtualHandler271(),
        new VirtualHandler272(),
        new VirtualHandler273(),
        new VirtualHandler274(),
        new VirtualHandler275(),
        new VirtualHandler276(),
        new VirtualHandler277(),
        new VirtualHandler278(),
        new VirtualHandler279(),
        new VirtualHandler280(),
        new VirtualHandler281(),
        new VirtualHandler282(),
        new VirtualHandler283(),
        new VirtualHandler284(),
        new VirtualHandler285(),
        new VirtualHandler286(),
        new VirtualHandler287(),
        new VirtualHandler288(),
        new VirtualHandler289(),
        new VirtualHandler290(),
        new VirtualHandler291(),
        new VirtualHandler292(),
        new VirtualHandler293(),
        new VirtualHandler294(),
        new VirtualHandler295(),
        new VirtualHandler296(),
        new VirtualHandler297(),
        new VirtualHandler298(),
        new VirtualHandler299(),
        new VirtualHandler300(),
        new VirtualHandler301(),
        new VirtualHandler302(),
        new VirtualHandler303(),
        new VirtualHandler304(),
        new VirtualHandler305(),
        new VirtualHandler306(),
        new VirtualHandler307(),
        new VirtualHandler308(),
        new VirtualHandler309(),
        new VirtualHandler310(),
        new VirtualHandler311(),
        new VirtualHandler312(),
        new VirtualHandler313(),
        new VirtualHandler314(),
        new VirtualHandler315(),
        new VirtualHandler316(),
        new VirtualHandler317(),
        new VirtualHandler318(),
        new VirtualHandler319(),
        new VirtualHandler320(),
        new VirtualHandler321(),
        new VirtualHandler322(),
        new VirtualHandler323(),
        new VirtualHandler324(),
        new VirtualHandler325(),
        new VirtualHandler326(),
        new VirtualHandler327(),
        new VirtualHandler328(),
        new VirtualHandler329(),
        new VirtualHandler330(),
        new VirtualHandler331(),
        new VirtualHandler332(),
        new VirtualHandler333(),
        new VirtualHandler334(),
        new VirtualHandler335(),
        new VirtualHandler336(),
        new VirtualHandler337(),
        new VirtualHandler338(),
        new VirtualHandler339(),
        new VirtualHandler340(),
        new VirtualHandler341(),
        new VirtualHandler342(),
        new VirtualHandler343(),
        new VirtualHandler344(),
        new VirtualHandler345(),
        new VirtualHandler346(),
        new VirtualHandler347(),
        new VirtualHandler348(),
        new VirtualHandler349(),
        new VirtualHandler350(),
        new VirtualHandler351(),
        new VirtualHandler352(),
        new VirtualHandler353(),
        new VirtualHandler354(),
        new VirtualHandler355(),
        new VirtualHandler356(),
        new VirtualHandler357(),
        new VirtualHandler358(),
        new VirtualHandler359(),
        new VirtualHandler360(),
        new VirtualHandler361(),
        new VirtualHandler362(),
        new VirtualHandler363(),
        new VirtualHandler364(),
        new VirtualHandler365(),
        new VirtualHandler366(),
        new VirtualHandler367(),
        new VirtualHandler368(),
        new VirtualHandler369(),
        new VirtualHandler370(),
        new VirtualHandler371(),
        new VirtualHandler372(),
        new VirtualHandler373(),
        new VirtualHandler374(),
        new VirtualHandler375(),
        new VirtualHandler376(),
        new VirtualHandler377(),
        new VirtualHandler378(),
        new VirtualHandler379(),
        new VirtualHandler380(),
        new VirtualHandler381(),
        new VirtualHandler382(),
        new VirtualHandler383(),
        new VirtualHandler384(),
        new VirtualHandler385(),
        new VirtualHandler386(),
        new VirtualHandler387(),
        new VirtualHandler388(),
        new VirtualHandler389(),
        new VirtualHandler390(),
        new VirtualHandler391(),
        new VirtualHandler392(),
        new VirtualHandler393(),
        new VirtualHandler394(),
        new VirtualHandler395(),
        new VirtualHandler396(),
        new VirtualHandler397(),
        new VirtualHandler398(),
        new VirtualHandler399(),
        new VirtualHandler400(),
        new VirtualHandler401(),
        new VirtualHandler402(),
        new VirtualHandler403(),
        new VirtualHandler404(),
        new VirtualHandler405(),
        new VirtualHandler406(),
        new VirtualHandler407(),
        new VirtualHandler408(),
        new VirtualHandler409(),
        new VirtualHandler410(),
        new VirtualHandler411(),
        new VirtualHandler412(),
        new VirtualHandler413(),
        new VirtualHandler414(),
        new VirtualHandler415(),
        new VirtualHandler416(),
        new VirtualHandler417(),
        new VirtualHandler418(),
        new VirtualHandler419(),
        new VirtualHandler420(),
        new VirtualHandler421(),
        new VirtualHandler422(),
        new VirtualHandler423(),
        new VirtualHandler424(),
        new VirtualHandler425(),
        new VirtualHandler426(),
        new VirtualHandler427(),
        new VirtualHandler428(),
        new VirtualHandler429(),
        new VirtualHandler430(),
        new VirtualHandler431(),
        new VirtualHandler432(),
        new VirtualHandler433(),
        new VirtualHandler434(),
        new VirtualHandler435(),
        new VirtualHandler436(),
        new VirtualHandler437(),
        new VirtualHandler438(),
        new VirtualHandler439(),
        new VirtualHandler440(),
        new VirtualHandler441(),
        new VirtualHandler442(),
        new VirtualHandler443(),
        new VirtualHandler444(),
        new VirtualHandler445(),
        new VirtualHandler446(),
        new VirtualHandler447(),
        new VirtualHandler448(),
        new VirtualHandler449(),
        new VirtualHandler450(),
        new VirtualHandler451(),
        new VirtualHandler452(),
        new VirtualHandler453(),
        new VirtualHandler454(),
        new VirtualHandler455(),
        new VirtualHandler456(),
        new VirtualHandler457(),
        new VirtualHandler458(),
        new VirtualHandler459(),
        new VirtualHandler460(),
        new VirtualHandler461(),
        new VirtualHandler462(),
        new VirtualHandler463(),
        new VirtualHandler464(),
        new VirtualHandler465(),
        new VirtualHandler466(),
        new VirtualHandler467(),
        new VirtualHandler468(),
        new VirtualHandler469(),
        new VirtualHandler470(),
        new VirtualHandler471(),
        new VirtualHandler472(),
        new VirtualHandler473(),
        new VirtualHandler474(),
        new VirtualHandler475(),
        new VirtualHandler476(),
        new VirtualHandler477(),
        new VirtualHandler478(),
        new VirtualHandler479(),
        new VirtualHandler480(),
        new VirtualHandler481(),
        new VirtualHandler482(),
        new VirtualHandler483(),
        new VirtualHandler484(),
        new VirtualHandler485(),
        new VirtualHandler486(),
        new VirtualHandler487(),
        new VirtualHandler488(),
        new VirtualHandler489(),
        new VirtualHandler490(),
        new VirtualHandler491(),
        new VirtualHandler492(),
        new VirtualHandler493(),
        new VirtualHandler494(),
        new VirtualHandler495(),
        new VirtualHandler496(),
        new VirtualHandler497(),
        new VirtualHandler498(),
        new VirtualHandler499(),
        new VirtualHandler500(),
        new VirtualHandler501(),
        new VirtualHandler502(),
        new VirtualHandler503(),
        new VirtualHandler504(),
        new VirtualHandler505(),
        new VirtualHandler506(),
        new VirtualHandler507(),
        new VirtualHandler508(),
        new VirtualHandler509(),
        new VirtualHandler510(),
        new VirtualHandler511(),
        new VirtualHandler512(),
        new VirtualHandler513(),
        new VirtualHandler514(),
        new VirtualHandler515(),
        new VirtualHandler516(),
        new VirtualHandler517(),
        new VirtualHandler518(),
        new VirtualHandler519(),
        new VirtualHandler520(),
        new VirtualHandler521(),
        new VirtualHandler522(),
        new VirtualHandler523(),
        new VirtualHandler524(),
        new VirtualHandler525(),
        new VirtualHandler526(),
        new VirtualHandler527(),
        new VirtualHandler528(),
        new VirtualHandler529(),
        new VirtualHandler530(),
        new VirtualHandler531(),
        new VirtualHandler532(),
        new VirtualHandler533(),
        new VirtualHandler534(),
        new VirtualHandler535(),
        new VirtualHandler536(),
        new VirtualHandler537(),
        new VirtualHandler538(),
        new VirtualHandler539(),
        new VirtualHandler540(),
        new VirtualHandler541(),
        new VirtualHandler542(),
        new VirtualHandler543(),
        new VirtualHandler544(),
        new VirtualHandler545(),
        new VirtualHandler546(),
        new VirtualHandler547(),
        new VirtualHandler548(),
        new VirtualHandler549(),
        new VirtualHandler550(),
        new VirtualHandler551(),
        new VirtualHandler552(),
        new VirtualHandler553(),
        new VirtualHandler554(),
        new VirtualHandler555(),
        new VirtualHandler556(),
        new VirtualHandler557(),
        new VirtualHandler558(),
        new VirtualHandler559(),
        new VirtualHandler560(),
        new VirtualHandler561(),
        new VirtualHandler562(),
        new VirtualHandler563(),
        new VirtualHandler564(),
        new VirtualHandler565(),
        new VirtualHandler566(),
        new VirtualHandler567(),
        new VirtualHandler568(),
        new VirtualHandler569(),
        new VirtualHandler570(),
        new VirtualHandler571(),
        new VirtualHandler572(),
        new VirtualHandler573(),
        new VirtualHandler574(),
        new VirtualHandler575(),
        new VirtualHandler576(),
        new VirtualHandler577(),
        new VirtualHandler578(),
        new VirtualHandler579(),
        new VirtualHandler580(),
        new VirtualHandler581(),
        new VirtualHandler582(),
        new VirtualHandler583(),
        new VirtualHandler584(),
        new VirtualHandler585(),
        new VirtualHandler586(),
        new VirtualHandler587(),
        new VirtualHandler588(),
        new VirtualHandler589(),
        new VirtualHandler590(),
        new VirtualHandler591(),
        new VirtualHandler592(),
        new VirtualHandler593(),
        new VirtualHandler594(),
        new VirtualHandler595(),
        new VirtualHandler596(),
        new VirtualHandler597(),
        new VirtualHandler598(),
        new VirtualHandler599(),
        new VirtualHandler600(),
        new VirtualHandler601(),
        new VirtualHandler602(),
        new VirtualHandler603(),
        new VirtualHandler604(),
        new VirtualHandler605(),
        new VirtualHandler606(),
        new VirtualHandler607(),
        new VirtualHandler608(),
        new VirtualHandler609(),
        new VirtualHandler610(),
        new VirtualHandler611(),
        new VirtualHandler612(),
        new VirtualHandler613(),
        new VirtualHandler614(),
        new VirtualHandler615(),
        new VirtualHandler616(),
        new VirtualHandler617(),
        new VirtualHandler618(),
        new VirtualHandler619(),
        new VirtualHandler620(),
        new VirtualHandler621(),
        new VirtualHandler622(),
        new VirtualHandler623(),
        new VirtualHandler624(),
        new VirtualHandler625(),
        new VirtualHandler626(),
        new VirtualHandler627(),
        new VirtualHandler628(),
        new VirtualHandler629(),
        new VirtualHandler630(),
        new VirtualHandler631(),
        new VirtualHandler632(),
        new VirtualHandler633(),
        new VirtualHandler634(),
        new VirtualHandler635(),
        new VirtualHandler636(),
        new VirtualHandler637(),
        new VirtualHandler638(),
        new VirtualHandler639(),
        new VirtualHandler640(),
        new VirtualHandler641(),
        new VirtualHandler642(),
        new VirtualHandler643(),
        new VirtualHandler644(),
        new VirtualHandler645(),
        new VirtualHandler646(),
        new VirtualHandler647(),
        new VirtualHandler648(),
        new VirtualHandler649(),
        new VirtualHandler650(),
        new VirtualHandler651(),
        new VirtualHandler652(),
        new VirtualHandler653(),
        new VirtualHandler654(),
        new VirtualHandler655(),
        new VirtualHandler656(),
        new VirtualHandler657(),
        new VirtualHandler658(),
        new VirtualHandler659(),
        new VirtualHandler660(),
        new VirtualHandler661(),
        new VirtualHandler662(),
        new VirtualHandler663(),
        new VirtualHandler664(),
        new VirtualHandler665(),
        new VirtualHandler666(),
        new VirtualHandler667(),
        new VirtualHandler668(),
        new VirtualHandler669(),
        new VirtualHandler670(),
        new VirtualHandler671(),
        new VirtualHandler672(),
        new VirtualHandler673(),
        new VirtualHandler674(),
        new VirtualHandler675(),
        new VirtualHandler676(),
        new VirtualHandler677(),
        new VirtualHandler678(),
        new VirtualHandler679(),
        new VirtualHandler680(),
        new VirtualHandler681(),
        new VirtualHandler682(),
        new VirtualHandler683(),
        new VirtualHandler684(),
        new VirtualHandler685(),
        new VirtualHandler686(),
        new VirtualHandler687(),
        new VirtualHandler688(),
        new VirtualHandler689(),
        new VirtualHandler690(),
        new VirtualHandler691(),
        new VirtualHandler692(),
        new VirtualHandler693(),
        new VirtualHandler694(),
        new VirtualHandler695(),
        new VirtualHandler696(),
        new VirtualHandler697(),
        new VirtualHandler698(),
        new VirtualHandler699(),
        new VirtualHandler700(),
        new VirtualHandler701(),
        new VirtualHandler702(),
        new VirtualHandler703(),
        new VirtualHandler704(),
        new VirtualHandler705(),
        new VirtualHandler706(),
        new VirtualHandler707(),
        new VirtualHandler708(),
        new VirtualHandler709(),
        new VirtualHandler710(),
        new VirtualHandler711(),
        new VirtualHandler712(),
        new VirtualHandler713(),
        new VirtualHandler714(),
        new VirtualHandler715(),
        new VirtualHandler716(),
        new VirtualHandler717(),
        new VirtualHandler718(),
        new VirtualHandler719(),
        new VirtualHandler720(),
        new VirtualHandler721(),
        new VirtualHandler722(),
        new VirtualHandler723(),
        new VirtualHandler724(),
        new VirtualHandler725(),
        new VirtualHandler726(),
        new VirtualHandler727(),
        new VirtualHandler728(),
        new VirtualHandler729(),
        new VirtualHandler730(),
        new VirtualHandler731(),
        new VirtualHandler732(),
        new VirtualHandler733(),
        new VirtualHandler734(),
        new VirtualHandler735(),
        new VirtualHandler736(),
        new VirtualHandler737(),
        new VirtualHandler738(),
        new VirtualHandler739(),
        new VirtualHandler740(),
        new VirtualHandler741(),
        new VirtualHandler742(),
        new VirtualHandler743(),
        new VirtualHandler744(),
        new VirtualHandler745(),
        new VirtualHandler746(),
        new VirtualHandler747(),
        new VirtualHandler748(),
        new VirtualHandler749(),
        new VirtualHandler750(),
        new VirtualHandler751(),
        new VirtualHandler752(),
        new VirtualHandler753(),
        new VirtualHandler754(),
        new VirtualHandler755(),
        new VirtualHandler756(),
        new VirtualHandler757(),
        new VirtualHandler758(),
        new VirtualHandler759(),
        new VirtualHandler760(),
        new VirtualHandler761(),
        new VirtualHandler762(),
        new VirtualHandler763(),
        new VirtualHandler764(),
        new VirtualHandler765(),
        new VirtualHandler766(),
        new VirtualHandler767(),
        new VirtualHandler768(),
        new VirtualHandler769(),
        new VirtualHandler770(),
        new VirtualHandler771(),
        new VirtualHandler772(),
        new VirtualHandler773(),
        new VirtualHandler774(),
        new VirtualHandler775(),
        new VirtualHandler776(),
        new VirtualHandler777(),
        new VirtualHandler778(),
        new VirtualHandler779(),
        new VirtualHandler780(),
        new VirtualHandler781(),
        new VirtualHandler782(),
        new VirtualHandler783(),
        new VirtualHandler784(),
        new VirtualHandler785(),
        new VirtualHandler786(),
        new VirtualHandler787(),
        new VirtualHandler788(),
        new VirtualHandler789(),
        new VirtualHandler790(),
        new VirtualHandler791(),
        new VirtualHandler792(),
        new VirtualHandler793(),
        new VirtualHandler794(),
        new VirtualHandler795(),
        new VirtualHandler796(),
        new VirtualHandler797(),
        new VirtualHandler798(),
        new VirtualHandler799(),
        new VirtualHandler800(),
        new VirtualHandler801(),
        new VirtualHandler802(),
        new VirtualHandler803(),
        new VirtualHandler804(),
        new VirtualHandler805(),
        new VirtualHandler806(),
        new VirtualHandler807(),
        new VirtualHandler808(),
        new VirtualHandler809(),
        new VirtualHandler810(),
        new VirtualHandler811(),
        new VirtualHandler812(),
        new VirtualHandler813(),
        new VirtualHandler814(),
        new VirtualHandler815(),
        new VirtualHandler816(),
        new VirtualHandler817(),
        new VirtualHandler818(),
        new VirtualHandler819(),
        new VirtualHandler820(),
        new VirtualHandler821(),
        new VirtualHandler822(),
        new VirtualHandler823(),
        new VirtualHandler824(),
        new VirtualHandler825(),
        new VirtualHandler826(),
        new VirtualHandler827(),
        new VirtualHandler828(),
        new VirtualHandler829(),
        new VirtualHandler830(),
        new VirtualHandler831(),
        new VirtualHandler832(),
        new VirtualHandler833(),
        new VirtualHandler834(),
        new VirtualHandler835(),
        new VirtualHandler836(),
        new VirtualHandler837(),
        new VirtualHandler838(),
        new VirtualHandler839(),
        new VirtualHandler840(),
        new VirtualHandler841(),
        new VirtualHandler842(),
        new VirtualHandler843(),
        new VirtualHandler844(),
        new VirtualHandler845(),
        new VirtualHandler846(),
        new VirtualHandler847(),
        new VirtualHandler848(),
        new VirtualHandler849(),
        new VirtualHandler850(),
        new VirtualHandler851(),
        new VirtualHandler852(),
        new VirtualHandler853(),
        new VirtualHandler854(),
        new VirtualHandler855(),
        new VirtualHandler856(),
        new VirtualHandler857(),
        new VirtualHandler858(),
        new VirtualHandler859(),
        new VirtualHandler860(),
        new VirtualHandler861(),
        new VirtualHandler862(),
        new VirtualHandler863(),
        new VirtualHandler864(),
        new VirtualHandler865(),
        new VirtualHandler866(),
        new VirtualHandler867(),
        new VirtualHandler868(),
        new VirtualHandler869(),
        new VirtualHandler870(),
        new VirtualHandler871(),
        new VirtualHandler872(),
        new VirtualHandler873(),
        new VirtualHandler874(),
        new VirtualHandler875(),
        new VirtualHandler876(),
        new VirtualHandler877(),
        new VirtualHandler878(),
        new VirtualHandler879(),
        new VirtualHandler880(),
        new VirtualHandler881(),
        new VirtualHandler882(),
        new VirtualHandler883(),
        new VirtualHandler884(),
        new VirtualHandler885(),
        new VirtualHandler886(),
        new VirtualHandler887(),
        new VirtualHandler888(),
        new VirtualHandler889(),
        new VirtualHandler890(),
        new VirtualHandler891(),
        new VirtualHandler892(),
        new VirtualHandler893(),
        new VirtualHandler894(),
        new VirtualHandler895(),
        new VirtualHandler896(),
        new VirtualHandler897(),
        new VirtualHandler898(),
        new VirtualHandler899(),
        new VirtualHandler900(),
        new VirtualHandler901(),
        new VirtualHandler902(),
        new VirtualHandler903(),
        new VirtualHandler904(),
        new VirtualHandler905(),
        new VirtualHandler906(),
        new VirtualHandler907(),
        new VirtualHandler908(),
        new VirtualHandler909(),
        new VirtualHandler910(),
        new VirtualHandler911(),
        new VirtualHandler912(),
        new VirtualHandler913(),
        new VirtualHandler914(),
        new VirtualHandler915(),
        new VirtualHandler916(),
        new VirtualHandler917(),
        new VirtualHandler918(),
        new VirtualHandler919(),
        new VirtualHandler920(),
        new VirtualHandler921(),
        new VirtualHandler922(),
        new VirtualHandler923(),
        new VirtualHandler924(),
        new VirtualHandler925(),
        new VirtualHandler926(),
        new VirtualHandler927(),
        new VirtualHandler928(),
        new VirtualHandler929(),
        new VirtualHandler930(),
        new VirtualHandler931(),
        new VirtualHandler932(),
        new VirtualHandler933(),
        new VirtualHandler934(),
        new VirtualHandler935(),
        new VirtualHandler936(),
        new VirtualHandler937(),
        new VirtualHandler938(),
        new VirtualHandler939(),
        new VirtualHandler940(),
        new VirtualHandler941(),
        new VirtualHandler942(),
        new VirtualHandler943(),
        new VirtualHandler944(),
        new VirtualHandler945(),
        new VirtualHandler946(),
        new VirtualHandler947(),
        new VirtualHandler948(),
        new VirtualHandler949(),
        new VirtualHandler950(),
        new VirtualHandler951(),
        new VirtualHandler952(),
        new VirtualHandler953(),
        new VirtualHandler954(),
        new VirtualHandler955(),
        new VirtualHandler956(),
        new VirtualHandler957(),
        new VirtualHandler958(),
        new VirtualHandler959(),
        new VirtualHandler960(),
        new VirtualHandler961(),
        new VirtualHandler962(),
        new VirtualHandler963(),
        new VirtualHandler964(),
        new VirtualHandler965(),
        new VirtualHandler966(),
        new VirtualHandler967(),
        new VirtualHandler968(),
        new VirtualHandler969(),
        new VirtualHandler970(),
        new VirtualHandler971(),
        new VirtualHandler972(),
        new VirtualHandler973(),
        new VirtualHandler974(),
        new VirtualHandler975(),
        new VirtualHandler976(),
        new VirtualHandler977(),
        new VirtualHandler978(),
        new VirtualHandler979(),
        new VirtualHandler980(),
        new VirtualHandler981(),
        new VirtualHandler982(),
        new VirtualHandler983(),
        new VirtualHandler984(),
        new VirtualHandler985(),
        new VirtualHandler986(),
        new VirtualHandler987(),
        new VirtualHandler988(),
        new VirtualHandler989(),
        new VirtualHandler990(),
        new VirtualHandler991(),
        new VirtualHandler992(),
        new VirtualHandler993(),
        new VirtualHandler994(),
        new VirtualHandler995(),
        new VirtualHandler996(),
        new VirtualHandler997(),
        new VirtualHandler998(),
        new VirtualHandler999(),
    ];
}

internal sealed class VirtualHandler0 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.ListNetrisStaticRoutesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.ListNetrisStaticRoutesCommand)command, context));
}

internal sealed class VirtualHandler1 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpCommand)command, context));
}

internal sealed class VirtualHandler2 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetVmNetworkStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.Statistics.GetVmNetworkStatsCommand)command, context));
}

internal sealed class VirtualHandler3 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateLoadBalancerServiceInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateLoadBalancerServiceInstanceCommand)command, context));
}

internal sealed class VirtualHandler4 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.DeleteBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.Backup.DeleteBackupCommand)command, context));
}

internal sealed class VirtualHandler5 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.PrepareUnmanageVMInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.Unmanaged.PrepareUnmanageVMInstanceCommand)command, context));
}

internal sealed class VirtualHandler6 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.RecurringNetworkUsageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.ExternalDevices.RecurringNetworkUsageCommand)command, context));
}

internal sealed class VirtualHandler7 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.CheckStorageAvailabilityCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.Storage.CheckStorageAvailabilityCommand)command, context));
}

internal sealed class VirtualHandler8 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenLoadBalancerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenLoadBalancerCommand)command, context));
}

internal sealed class VirtualHandler9 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetupBridgeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo10.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetupBridgeCommand)command, context));
}

internal sealed class VirtualHandler10 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.StartupExternalFirewallCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ExternalDevices.StartupExternalFirewallCommand)command, context));
}

internal sealed class VirtualHandler11 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxSegmentCommand)command, context));
}

internal sealed class VirtualHandler12 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.TakeBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Backup.TakeBackupCommand)command, context));
}

internal sealed class VirtualHandler13 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.StartupStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Host.StartupStorageCommand)command, context));
}

internal sealed class VirtualHandler14 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NetScaler.NetScalerImplementNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.NetScaler.NetScalerImplementNetworkCommand)command, context));
}

internal sealed class VirtualHandler15 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTfRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTfRouteCommand)command, context));
}

internal sealed class VirtualHandler16 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CreateLogicalEdgeFirewallCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CreateLogicalEdgeFirewallCommand)command, context));
}

internal sealed class VirtualHandler17 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.PrepareForShutdownManagementServerHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ManagementServer.PrepareForShutdownManagementServerHostCommand)command, context));
}

internal sealed class VirtualHandler18 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.RemoveBitmapCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VolumeSnapshots.RemoveBitmapCommand)command, context));
}

internal sealed class VirtualHandler19 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchCommand)command, context));
}

internal sealed class VirtualHandler20 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.CreateDatadiskTemplateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Templates.CreateDatadiskTemplateCommand)command, context));
}

internal sealed class VirtualHandler21 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.PostMigrationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Migration.PostMigrationCommand)command, context));
}

internal sealed class VirtualHandler22 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecurityGroupRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecurityGroupRuleCommand)command, context));
}

internal sealed class VirtualHandler23 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenVmToSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenVmToSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler24 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.SetupMSListCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Agent.SetupMSListCommand)command, context));
}

internal sealed class VirtualHandler25 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetHostStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Statistics.GetHostStatsCommand)command, context));
}

internal sealed class VirtualHandler26 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.ForgetObjectCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Storage.ForgetObjectCmd)command, context));
}

internal sealed class VirtualHandler27 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.RevertDiskOnlyVmSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VmSnapshots.RevertDiskOnlyVmSnapshotCommand)command, context));
}

internal sealed class VirtualHandler28 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.PrepareKickstartPxeServerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Baremetal.PrepareKickstartPxeServerCommand)command, context));
}

internal sealed class VirtualHandler29 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.ShutdownCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Agent.ShutdownCommand)command, context));
}

internal sealed class VirtualHandler30 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.ChangeAgentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Agent.ChangeAgentCommand)command, context));
}

internal sealed class VirtualHandler31 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVpcCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVpcCommand)command, context));
}

internal sealed class VirtualHandler32 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVnetCommand)command, context));
}

internal sealed class VirtualHandler33 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.PerformanceMonitorCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Statistics.PerformanceMonitorCommand)command, context));
}

internal sealed class VirtualHandler34 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.CreateNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.CreateNetworkCommand)command, context));
}

internal sealed class VirtualHandler35 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindL2GatewayServiceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindL2GatewayServiceCommand)command, context));
}

internal sealed class VirtualHandler36 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.CheckConsoleProxyLoadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ConsoleProxy.CheckConsoleProxyLoadCommand)command, context));
}

internal sealed class VirtualHandler37 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerPoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerPoolCommand)command, context));
}

internal sealed class VirtualHandler38 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenPortForwardingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenPortForwardingCommand)command, context));
}

internal sealed class VirtualHandler39 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenPolicyCommand)command, context));
}

internal sealed class VirtualHandler40 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmCommand)command, context));
}

internal sealed class VirtualHandler41 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpPoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpPoolCommand)command, context));
}

internal sealed class VirtualHandler42 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.UnregisterVMCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Vm.UnregisterVMCommand)command, context));
}

internal sealed class VirtualHandler43 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.TransferAgentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Agent.TransferAgentCommand)command, context));
}

internal sealed class VirtualHandler44 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.StartupBrocadeVcsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.StartupBrocadeVcsCommand)command, context));
}

internal sealed class VirtualHandler45 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.DeleteVMSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VmSnapshots.DeleteVMSnapshotCommand)command, context));
}

internal sealed class VirtualHandler46 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.PrepareForMaintenanceManagementServerHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ManagementServer.PrepareForMaintenanceManagementServerHostCommand)command, context));
}

internal sealed class VirtualHandler47 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecondaryIpAddressCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecondaryIpAddressCommand)command, context));
}

internal sealed class VirtualHandler48 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfAttachmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfAttachmentCommand)command, context));
}

internal sealed class VirtualHandler49 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTungstenVRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTungstenVRouterCommand)command, context));
}

internal sealed class VirtualHandler50 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenServiceGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenServiceGroupCommand)command, context));
}

internal sealed class VirtualHandler51 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.CheckVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Unmanaged.CheckVolumeCommand)command, context));
}

internal sealed class VirtualHandler52 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.DeleteDiskOnlyVmSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VmSnapshots.DeleteDiskOnlyVmSnapshotCommand)command, context));
}

internal sealed class VirtualHandler53 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.AttachIsoCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Volumes.AttachIsoCommand)command, context));
}

internal sealed class VirtualHandler54 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.UpgradeSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VolumeSnapshots.UpgradeSnapshotCommand)command, context));
}

internal sealed class VirtualHandler55 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.ScaleVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Vm.ScaleVmCommand)command, context));
}

internal sealed class VirtualHandler56 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenConnectedNetworkFromLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenConnectedNetworkFromLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler57 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vpn.Site2SiteVpnCfgCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Vpn.Site2SiteVpnCfgCommand)command, context));
}

internal sealed class VirtualHandler58 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Ha.FenceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Ha.FenceCommand)command, context));
}

internal sealed class VirtualHandler59 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenPolicyCommand)command, context));
}

internal sealed class VirtualHandler60 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolModifyStoragePoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolModifyStoragePoolCommand)command, context));
}

internal sealed class VirtualHandler61 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveDomainCommand)command, context));
}

internal sealed class VirtualHandler62 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.CleanupKbossValidationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Backup.CleanupKbossValidationCommand)command, context));
}

internal sealed class VirtualHandler63 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.SetupPersistentNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Network.SetupPersistentNetworkCommand)command, context));
}

internal sealed class VirtualHandler64 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AssignTungstenFloatingIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AssignTungstenFloatingIpCommand)command, context));
}

internal sealed class VirtualHandler65 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.SetHostParamsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Host.SetHostParamsCommand)command, context));
}

internal sealed class VirtualHandler66 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.SetupCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Agent.SetupCertificateCommand)command, context));
}

internal sealed class VirtualHandler67 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerListenerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerListenerCommand)command, context));
}

internal sealed class VirtualHandler68 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupTemplateFromSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupTemplateFromSnapshotCommand)command, context));
}

internal sealed class VirtualHandler69 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.SetupDirectDownloadCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.DirectDownload.SetupDirectDownloadCertificateCommand)command, context));
}

internal sealed class VirtualHandler70 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyCommand)command, context));
}

internal sealed class VirtualHandler71 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.ConvertInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Unmanaged.ConvertInstanceCommand)command, context));
}

internal sealed class VirtualHandler72 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CheckAndRepairVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Volumes.CheckAndRepairVolumeCommand)command, context));
}

internal sealed class VirtualHandler73 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigureNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigureNetworkCommand)command, context));
}

internal sealed class VirtualHandler74 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.GetDomRVersionCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Router.GetDomRVersionCmd)command, context));
}

internal sealed class VirtualHandler75 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.DeleteVmCheckpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Backup.DeleteVmCheckpointCommand)command, context));
}

internal sealed class VirtualHandler76 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.StartupProxyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ConsoleProxy.StartupProxyCommand)command, context));
}

internal sealed class VirtualHandler77 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.ModifyVmNicConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Network.ModifyVmNicConfigCommand)command, context));
}

internal sealed class VirtualHandler78 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.PrepareForMigrationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Migration.PrepareForMigrationCommand)command, context));
}

internal sealed class VirtualHandler79 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.AttachCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Volumes.AttachCommand)command, context));
}

internal sealed class VirtualHandler80 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.StartupTungstenCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.StartupTungstenCommand)command, context));
}

internal sealed class VirtualHandler81 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterPortCommand)command, context));
}

internal sealed class VirtualHandler82 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.DownloadProgressCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.SecondaryStorage.DownloadProgressCommand)command, context));
}

internal sealed class VirtualHandler83 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.GetVncPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Vm.GetVncPortCommand)command, context));
}

internal sealed class VirtualHandler84 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateOrUpdateNsxTier1NatRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateOrUpdateNsxTier1NatRuleCommand)command, context));
}

internal sealed class VirtualHandler85 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.DeleteIpAliasCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Router.DeleteIpAliasCommand)command, context));
}

internal sealed class VirtualHandler86 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNetworkDnsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNetworkDnsCommand)command, context));
}

internal sealed class VirtualHandler87 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfRouterCommand)command, context));
}

internal sealed class VirtualHandler88 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerDataCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerDataCommand)command, context));
}

internal sealed class VirtualHandler89 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.PingRoutingWithNwGroupsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Host.PingRoutingWithNwGroupsCommand)command, context));
}

internal sealed class VirtualHandler90 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.StartupExternalDhcpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Baremetal.StartupExternalDhcpCommand)command, context));
}

internal sealed class VirtualHandler91 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.RecreateCheckpointsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VolumeSnapshots.RecreateCheckpointsCommand)command, context));
}

internal sealed class VirtualHandler92 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.ConvertSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.VolumeSnapshots.ConvertSnapshotCommand)command, context));
}

internal sealed class VirtualHandler93 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.StartupRoutingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Host.StartupRoutingCommand)command, context));
}

internal sealed class VirtualHandler94 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsFetchInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsFetchInterfaceCommand)command, context));
}

internal sealed class VirtualHandler95 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.PropagateResourceEventCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.ManagementServer.PropagateResourceEventCommand)command, context));
}

internal sealed class VirtualHandler96 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.IntroduceObjectCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Storage.IntroduceObjectCmd)command, context));
}

internal sealed class VirtualHandler97 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.GetExtensionPathChecksumCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.Extensions.GetExtensionPathChecksumCommand)command, context));
}

internal sealed class VirtualHandler98 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.LoadBalancerConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.LoadBalancing.LoadBalancerConfigCommand)command, context));
}

internal sealed class VirtualHandler99 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxNatRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo100.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxNatRuleCommand)command, context));
}

internal sealed class VirtualHandler100 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadTemplateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadTemplateCommand)command, context));
}

internal sealed class VirtualHandler101 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchCommand)command, context));
}

internal sealed class VirtualHandler102 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfSegmentCommand)command, context));
}

internal sealed class VirtualHandler103 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SetSourceNatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Router.SetSourceNatCommand)command, context));
}

internal sealed class VirtualHandler104 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.ListVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.SecondaryStorage.ListVolumeCommand)command, context));
}

internal sealed class VirtualHandler105 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpPoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpPoolCommand)command, context));
}

internal sealed class VirtualHandler106 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler107 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecurityGroups.SecurityGroupRulesCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.SecurityGroups.SecurityGroupRulesCmd)command, context));
}

internal sealed class VirtualHandler108 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyTunnelCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyTunnelCommand)command, context));
}

internal sealed class VirtualHandler109 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.DeleteStoragePoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Storage.DeleteStoragePoolCommand)command, context));
}

internal sealed class VirtualHandler110 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerListenerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerListenerCommand)command, context));
}

internal sealed class VirtualHandler111 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.PingStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.SecondaryStorage.PingStorageCommand)command, context));
}

internal sealed class VirtualHandler112 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallPolicyCommand)command, context));
}

internal sealed class VirtualHandler113 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkLoadbalancerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkLoadbalancerCommand)command, context));
}

internal sealed class VirtualHandler114 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecurityGroups.NetworkRulesSystemVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.SecurityGroups.NetworkRulesSystemVmCommand)command, context));
}

internal sealed class VirtualHandler115 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Reconciliation.ReconcileMigrateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Reconciliation.ReconcileMigrateCommand)command, context));
}

internal sealed class VirtualHandler116 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CacheBcfTopologyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CacheBcfTopologyCommand)command, context));
}

internal sealed class VirtualHandler117 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.PrepareFilesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.SystemVm.PrepareFilesCommand)command, context));
}

internal sealed class VirtualHandler118 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxDistributedFirewallRulesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxDistributedFirewallRulesCommand)command, context));
}

internal sealed class VirtualHandler119 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.PrepareCreateTemplateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Baremetal.PrepareCreateTemplateCommand)command, context));
}

internal sealed class VirtualHandler120 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.CleanupExtensionFilesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Extensions.CleanupExtensionFilesCommand)command, context));
}

internal sealed class VirtualHandler121 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateRecordAndReverseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateRecordAndReverseCommand)command, context));
}

internal sealed class VirtualHandler122 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateWithStorageReceiveCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Migration.MigrateWithStorageReceiveCommand)command, context));
}

internal sealed class VirtualHandler123 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.PingRoutingWithOvsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Host.PingRoutingWithOvsCommand)command, context));
}

internal sealed class VirtualHandler124 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFloatingIpsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFloatingIpsCommand)command, context));
}

internal sealed class VirtualHandler125 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetVolumeStatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Statistics.GetVolumeStatCommand)command, context));
}

internal sealed class VirtualHandler126 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagCommand)command, context));
}

internal sealed class VirtualHandler127 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.DhcpEntryCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Router.DhcpEntryCommand)command, context));
}

internal sealed class VirtualHandler128 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.CompressBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Backup.CompressBackupCommand)command, context));
}

internal sealed class VirtualHandler129 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.HealthCheckLBConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.LoadBalancing.HealthCheckLBConfigCommand)command, context));
}

internal sealed class VirtualHandler130 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.RevokeDirectDownloadCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.DirectDownload.RevokeDirectDownloadCertificateCommand)command, context));
}

internal sealed class VirtualHandler131 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.MetalinkDirectDownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.DirectDownload.MetalinkDirectDownloadCommand)command, context));
}

internal sealed class VirtualHandler132 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallRuleCommand)command, context));
}

internal sealed class VirtualHandler133 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenAddressGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenAddressGroupCommand)command, context));
}

internal sealed class VirtualHandler134 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateGreTunnelCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateGreTunnelCommand)command, context));
}

internal sealed class VirtualHandler135 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerHealthMonitorCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerHealthMonitorCommand)command, context));
}

internal sealed class VirtualHandler136 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.VmDataCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Router.VmDataCommand)command, context));
}

internal sealed class VirtualHandler137 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Ha.CheckOnHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Ha.CheckOnHostCommand)command, context));
}

internal sealed class VirtualHandler138 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNicCommand)command, context));
}

internal sealed class VirtualHandler139 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenRoutingLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenRoutingLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler140 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.PrepareValidationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Backup.PrepareValidationCommand)command, context));
}

internal sealed class VirtualHandler141 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkCommand)command, context));
}

internal sealed class VirtualHandler142 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.StartupPxeServerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Baremetal.StartupPxeServerCommand)command, context));
}

internal sealed class VirtualHandler143 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.SetupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Host.SetupCommand)command, context));
}

internal sealed class VirtualHandler144 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.GetExternalConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Extensions.GetExternalConsoleCommand)command, context));
}

internal sealed class VirtualHandler145 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigurePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigurePortCommand)command, context));
}

internal sealed class VirtualHandler146 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkPolicyCommand)command, context));
}

internal sealed class VirtualHandler147 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.ExtensionRoutingUpdateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Extensions.ExtensionRoutingUpdateCommand)command, context));
}

internal sealed class VirtualHandler148 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenApplicationPolicySetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenApplicationPolicySetCommand)command, context));
}

internal sealed class VirtualHandler149 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.AssociateMacToNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.AssociateMacToNetworkCommand)command, context));
}

internal sealed class VirtualHandler150 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler151 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SetBgpPeersCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Router.SetBgpPeersCommand)command, context));
}

internal sealed class VirtualHandler152 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.GetHypervisorGuestOsNamesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Vm.GetHypervisorGuestOsNamesCommand)command, context));
}

internal sealed class VirtualHandler153 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.CheckNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Host.CheckNetworkCommand)command, context));
}

internal sealed class VirtualHandler154 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerHostsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerHostsCommand)command, context));
}

internal sealed class VirtualHandler155 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.ReplugNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Network.ReplugNicCommand)command, context));
}

internal sealed class VirtualHandler156 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkVlanIdCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkVlanIdCommand)command, context));
}

internal sealed class VirtualHandler157 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkUuidCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkUuidCommand)command, context));
}

internal sealed class VirtualHandler158 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDomainCommand)command, context));
}

internal sealed class VirtualHandler159 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.PreMigrationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo160.Handle((global::Plugin.CloudStack.Migration.PreMigrationCommand)command, context));
}

internal sealed class VirtualHandler160 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetVolumeStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Statistics.GetVolumeStatsCommand)command, context));
}

internal sealed class VirtualHandler161 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.IpAssocVpcCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.IpAssocVpcCommand)command, context));
}

internal sealed class VirtualHandler162 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.PvlanSetupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.PvlanSetupCommand)command, context));
}

internal sealed class VirtualHandler163 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenVrouterConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenVrouterConfigCommand)command, context));
}

internal sealed class VirtualHandler164 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenServiceGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenServiceGroupCommand)command, context));
}

internal sealed class VirtualHandler165 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenNetworkPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenNetworkPolicyCommand)command, context));
}

internal sealed class VirtualHandler166 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.PrepareExternalProvisioningCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Extensions.PrepareExternalProvisioningCommand)command, context));
}

internal sealed class VirtualHandler167 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.RestoreVMSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VmSnapshots.RestoreVMSnapshotCommand)command, context));
}

internal sealed class VirtualHandler168 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.PrimaryStorageDownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Templates.PrimaryStorageDownloadCommand)command, context));
}

internal sealed class VirtualHandler169 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDefaultProjectCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDefaultProjectCommand)command, context));
}

internal sealed class VirtualHandler170 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.CheckRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.CheckRouterCommand)command, context));
}

internal sealed class VirtualHandler171 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.HttpDirectDownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.DirectDownload.HttpDirectDownloadCommand)command, context));
}

internal sealed class VirtualHandler172 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Firewall.SetPortForwardingRulesVpcCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Firewall.SetPortForwardingRulesVpcCommand)command, context));
}

internal sealed class VirtualHandler173 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenVmCommand)command, context));
}

internal sealed class VirtualHandler174 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.AllowConsoleAccessCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ConsoleProxy.AllowConsoleAccessCommand)command, context));
}

internal sealed class VirtualHandler175 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxPortForwardRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxPortForwardRuleCommand)command, context));
}

internal sealed class VirtualHandler176 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.GloboDns.SignInCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.GloboDns.SignInCommand)command, context));
}

internal sealed class VirtualHandler177 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetTungstenNetworkGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetTungstenNetworkGatewayCommand)command, context));
}

internal sealed class VirtualHandler178 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.FinalizeImageTransferCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.FinalizeImageTransferCommand)command, context));
}

internal sealed class VirtualHandler179 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallPolicyCommand)command, context));
}

internal sealed class VirtualHandler180 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.GetRouterAlertsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.GetRouterAlertsCommand)command, context));
}

internal sealed class VirtualHandler181 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.PrepareOVAPackingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.PrepareOVAPackingCommand)command, context));
}

internal sealed class VirtualHandler182 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vpn.VpnUsersCfgCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vpn.VpnUsersCfgCommand)command, context));
}

internal sealed class VirtualHandler183 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.PrepareOCFS2NodesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.PrepareOCFS2NodesCommand)command, context));
}

internal sealed class VirtualHandler184 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Firewall.SetFirewallRulesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Firewall.SetFirewallRulesCommand)command, context));
}

internal sealed class VirtualHandler185 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.ClusterVMMetaDataSyncCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.ClusterVMMetaDataSyncCommand)command, context));
}

internal sealed class VirtualHandler186 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.PrepareForBackupRestorationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.PrepareForBackupRestorationCommand)command, context));
}

internal sealed class VirtualHandler187 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenServiceGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenServiceGroupCommand)command, context));
}

internal sealed class VirtualHandler188 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.CheckConvertInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.CheckConvertInstanceCommand)command, context));
}

internal sealed class VirtualHandler189 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterInterfaceCommand)command, context));
}

internal sealed class VirtualHandler190 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.ModifyStoragePoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.ModifyStoragePoolCommand)command, context));
}

internal sealed class VirtualHandler191 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.SecStorageSetupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.SecStorageSetupCommand)command, context));
}

internal sealed class VirtualHandler192 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcPhysicalTopologyConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcPhysicalTopologyConfigCommand)command, context));
}

internal sealed class VirtualHandler193 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.ManageSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.ManageSnapshotCommand)command, context));
}

internal sealed class VirtualHandler194 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.UploadStatusCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.UploadStatusCommand)command, context));
}

internal sealed class VirtualHandler195 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.RestoreKbossBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.RestoreKbossBackupCommand)command, context));
}

internal sealed class VirtualHandler196 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyRuleCommand)command, context));
}

internal sealed class VirtualHandler197 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.UnregisterNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.UnregisterNicCommand)command, context));
}

internal sealed class VirtualHandler198 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyNetworkCommand)command, context));
}

internal sealed class VirtualHandler199 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.AttachOrDettachConfigDriveCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.AttachOrDettachConfigDriveCommand)command, context));
}

internal sealed class VirtualHandler200 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateTunnelCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateTunnelCommand)command, context));
}

internal sealed class VirtualHandler201 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.ReadyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.ReadyCommand)command, context));
}

internal sealed class VirtualHandler202 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisLoadBalancerRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisLoadBalancerRuleCommand)command, context));
}

internal sealed class VirtualHandler203 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DisassociateMacFromNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DisassociateMacFromNetworkCommand)command, context));
}

internal sealed class VirtualHandler204 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.CopyRemoteVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.CopyRemoteVolumeCommand)command, context));
}

internal sealed class VirtualHandler205 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxSegmentCommand)command, context));
}

internal sealed class VirtualHandler206 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkGatewayFromLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkGatewayFromLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler207 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolCopyVolumeToSecondaryCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolCopyVolumeToSecondaryCommand)command, context));
}

internal sealed class VirtualHandler208 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateVmToPoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Migration.MigrateVmToPoolCommand)command, context));
}

internal sealed class VirtualHandler209 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.PreparePxeServerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Baremetal.PreparePxeServerCommand)command, context));
}

internal sealed class VirtualHandler210 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler211 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vpn.RemoteAccessVpnCfgCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vpn.RemoteAccessVpnCfgCommand)command, context));
}

internal sealed class VirtualHandler212 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CreateVolumeOVACommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CreateVolumeOVACommand)command, context));
}

internal sealed class VirtualHandler213 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfStaticNatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfStaticNatCommand)command, context));
}

internal sealed class VirtualHandler214 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.AddHypervisorCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.AddHypervisorCommand)command, context));
}

internal sealed class VirtualHandler215 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CreateVolumeFromSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CreateVolumeFromSnapshotCommand)command, context));
}

internal sealed class VirtualHandler216 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.CleanupConvertedInstanceDisksCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.CleanupConvertedInstanceDisksCommand)command, context));
}

internal sealed class VirtualHandler217 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkGatewayToLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkGatewayToLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler218 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.WatchConsoleProxyLoadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ConsoleProxy.WatchConsoleProxyLoadCommand)command, context));
}

internal sealed class VirtualHandler219 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePublicIpsOnLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePublicIpsOnLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler220 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.DeleteEntityDownloadURLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.DeleteEntityDownloadURLCommand)command, context));
}

internal sealed class VirtualHandler221 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyPortCommand)command, context));
}

internal sealed class VirtualHandler222 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.PostCertificateRenewalCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.PostCertificateRenewalCommand)command, context));
}

internal sealed class VirtualHandler223 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.UpdateVmNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.UpdateVmNicCommand)command, context));
}

internal sealed class VirtualHandler224 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromSnapshotCommand)command, context));
}

internal sealed class VirtualHandler225 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.MigrateBackupsBetweenSecondaryStoragesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.MigrateBackupsBetweenSecondaryStoragesCommand)command, context));
}

internal sealed class VirtualHandler226 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetVmDiskStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Statistics.GetVmDiskStatsCommand)command, context));
}

internal sealed class VirtualHandler227 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.StartupNetrisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.StartupNetrisCommand)command, context));
}

internal sealed class VirtualHandler228 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.SetupNetrisPublicRangeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.SetupNetrisPublicRangeCommand)command, context));
}

internal sealed class VirtualHandler229 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Ha.CheckStateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Ha.CheckStateCommand)command, context));
}

internal sealed class VirtualHandler230 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkSubnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkSubnetCommand)command, context));
}

internal sealed class VirtualHandler231 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.CreateEntityDownloadURLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.CreateEntityDownloadURLCommand)command, context));
}

internal sealed class VirtualHandler232 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.DettachCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.DettachCommand)command, context));
}

internal sealed class VirtualHandler233 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.QuerySnapshotZoneCopyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.QuerySnapshotZoneCopyCommand)command, context));
}

internal sealed class VirtualHandler234 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxLoadBalancerRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxLoadBalancerRuleCommand)command, context));
}

internal sealed class VirtualHandler235 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.StartupTrafficMonitorCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ExternalDevices.StartupTrafficMonitorCommand)command, context));
}

internal sealed class VirtualHandler236 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.ImportConvertedInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.ImportConvertedInstanceCommand)command, context));
}

internal sealed class VirtualHandler237 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.DiagnosticsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SystemVm.DiagnosticsCommand)command, context));
}

internal sealed class VirtualHandler238 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.DnsMasqConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.DnsMasqConfigCommand)command, context));
}

internal sealed class VirtualHandler239 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallRuleCommand)command, context));
}

internal sealed class VirtualHandler240 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisNatRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisNatRuleCommand)command, context));
}

internal sealed class VirtualHandler241 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfSegmentCommand)command, context));
}

internal sealed class VirtualHandler242 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.ListDataStoreObjectsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.ListDataStoreObjectsCommand)command, context));
}

internal sealed class VirtualHandler243 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CreateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CreateCommand)command, context));
}

internal sealed class VirtualHandler244 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.ConsoleAccessAuthenticationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ConsoleProxy.ConsoleAccessAuthenticationCommand)command, context));
}

internal sealed class VirtualHandler245 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNatIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNatIpCommand)command, context));
}

internal sealed class VirtualHandler246 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler247 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisNatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisNatCommand)command, context));
}

internal sealed class VirtualHandler248 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolSetVolumeEncryptionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolSetVolumeEncryptionCommand)command, context));
}

internal sealed class VirtualHandler249 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterCommand)command, context));
}

internal sealed class VirtualHandler250 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecondaryIpAddressCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecondaryIpAddressCommand)command, context));
}

internal sealed class VirtualHandler251 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.CreatePrimaryDataStoreCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.CreatePrimaryDataStoreCmd)command, context));
}

internal sealed class VirtualHandler252 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.GetVolumesOnStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.GetVolumesOnStorageCommand)command, context));
}

internal sealed class VirtualHandler253 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureStaticNatRulesOnLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureStaticNatRulesOnLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler254 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.RevertSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.RevertSnapshotCommand)command, context));
}

internal sealed class VirtualHandler255 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenVirtualMachineCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenVirtualMachineCommand)command, context));
}

internal sealed class VirtualHandler256 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFabricNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFabricNetworkCommand)command, context));
}

internal sealed class VirtualHandler257 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.ComputeChecksumCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Templates.ComputeChecksumCommand)command, context));
}

internal sealed class VirtualHandler258 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalRouterPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalRouterPortCommand)command, context));
}

internal sealed class VirtualHandler259 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.CreateDiskOnlyVmSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VmSnapshots.CreateDiskOnlyVmSnapshotCommand)command, context));
}

internal sealed class VirtualHandler260 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.ManageServiceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.ManageServiceCommand)command, context));
}

internal sealed class VirtualHandler261 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenAddressGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenAddressGroupCommand)command, context));
}

internal sealed class VirtualHandler262 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisACLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisACLCommand)command, context));
}

internal sealed class VirtualHandler263 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyCommand)command, context));
}

internal sealed class VirtualHandler264 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.GetVmVncTicketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.GetVmVncTicketCommand)command, context));
}

internal sealed class VirtualHandler265 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenDefaultSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenDefaultSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler266 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.SecStorageFirewallCfgCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.SecStorageFirewallCfgCommand)command, context));
}

internal sealed class VirtualHandler267 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpCommand)command, context));
}

internal sealed class VirtualHandler268 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.ModifyTargetsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.ModifyTargetsCommand)command, context));
}

internal sealed class VirtualHandler269 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyRuleCommand)command, context));
}

internal sealed class VirtualHandler270 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.GetRemoteVmsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.GetRemoteVmsCommand)command, context));
}

internal sealed class VirtualHandler271 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallPolicyCommand)command, context));
}

internal sealed class VirtualHandler272 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisACLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisACLCommand)command, context));
}

internal sealed class VirtualHandler273 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vpn.CheckS2SVpnConnectionsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vpn.CheckS2SVpnConnectionsCommand)command, context));
}

internal sealed class VirtualHandler274 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadReportCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadReportCommand)command, context));
}

internal sealed class VirtualHandler275 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.StartBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.StartBackupCommand)command, context));
}

internal sealed class VirtualHandler276 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.StopNBDServerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.StopNBDServerCommand)command, context));
}

internal sealed class VirtualHandler277 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenRoutingLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenRoutingLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler278 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenApplicationPolicySetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenApplicationPolicySetCommand)command, context));
}

internal sealed class VirtualHandler279 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateWithStorageCompleteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Migration.MigrateWithStorageCompleteCommand)command, context));
}

internal sealed class VirtualHandler280 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CreateObjectCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CreateObjectCommand)command, context));
}

internal sealed class VirtualHandler281 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.ValidateKbossVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.ValidateKbossVmCommand)command, context));
}

internal sealed class VirtualHandler282 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.CancelCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.CancelCommand)command, context));
}

internal sealed class VirtualHandler283 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.RunCustomActionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Extensions.RunCustomActionCommand)command, context));
}

internal sealed class VirtualHandler284 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.RevertToVMSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VmSnapshots.RevertToVMSnapshotCommand)command, context));
}

internal sealed class VirtualHandler285 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.FreezeThawVMCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.FreezeThawVMCommand)command, context));
}

internal sealed class VirtualHandler286 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Gpu.GetGPUStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Gpu.GetGPUStatsCommand)command, context));
}

internal sealed class VirtualHandler287 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.GlobalLoadBalancerConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.LoadBalancing.GlobalLoadBalancerConfigCommand)command, context));
}

internal sealed class VirtualHandler288 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.NfsDirectDownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.DirectDownload.NfsDirectDownloadCommand)command, context));
}

internal sealed class VirtualHandler289 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.RebootRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.RebootRouterCommand)command, context));
}

internal sealed class VirtualHandler290 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupSnapshotCommand)command, context));
}

internal sealed class VirtualHandler291 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorRevertBackupSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorRevertBackupSnapshotCommand)command, context));
}

internal sealed class VirtualHandler292 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.CleanupPersistentNetworkResourceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.CleanupPersistentNetworkResourceCommand)command, context));
}

internal sealed class VirtualHandler293 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenPolicyCommand)command, context));
}

internal sealed class VirtualHandler294 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.PatchSystemVmCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SystemVm.PatchSystemVmCommand)command, context));
}

internal sealed class VirtualHandler295 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxLoadBalancerRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxLoadBalancerRuleCommand)command, context));
}

internal sealed class VirtualHandler296 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagTypeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagTypeCommand)command, context));
}

internal sealed class VirtualHandler297 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SetMonitorServiceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.SetMonitorServiceCommand)command, context));
}

internal sealed class VirtualHandler298 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.CheckSshCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SystemVm.CheckSshCommand)command, context));
}

internal sealed class VirtualHandler299 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.CancelShutdownManagementServerHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ManagementServer.CancelShutdownManagementServerHostCommand)command, context));
}

internal sealed class VirtualHandler300 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.UnprepareStorageClientCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.UnprepareStorageClientCommand)command, context));
}

internal sealed class VirtualHandler301 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolResizeVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolResizeVolumeCommand)command, context));
}

internal sealed class VirtualHandler302 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxTier1GatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxTier1GatewayCommand)command, context));
}

internal sealed class VirtualHandler303 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CleanupLogicalEdgeFirewallCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CleanupLogicalEdgeFirewallCommand)command, context));
}

internal sealed class VirtualHandler304 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNetworkCommand)command, context));
}

internal sealed class VirtualHandler305 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmInterfaceCommand)command, context));
}

internal sealed class VirtualHandler306 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePortForwardingRulesOnLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePortForwardingRulesOnLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler307 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenObjectCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenObjectCommand)command, context));
}

internal sealed class VirtualHandler308 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ClearTungstenNetworkGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ClearTungstenNetworkGatewayCommand)command, context));
}

internal sealed class VirtualHandler309 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisACLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisACLCommand)command, context));
}

internal sealed class VirtualHandler310 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.ReleaseNatIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.ReleaseNatIpCommand)command, context));
}

internal sealed class VirtualHandler311 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchPortCommand)command, context));
}

internal sealed class VirtualHandler312 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenProjectCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenProjectCommand)command, context));
}

internal sealed class VirtualHandler313 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.CreateIpAliasCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.CreateIpAliasCommand)command, context));
}

internal sealed class VirtualHandler314 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SetStaticRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.SetStaticRouteCommand)command, context));
}

internal sealed class VirtualHandler315 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.DirectNetworkUsageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ExternalDevices.DirectNetworkUsageCommand)command, context));
}

internal sealed class VirtualHandler316 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Extensions.PrepareExtensionPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Extensions.PrepareExtensionPathCommand)command, context));
}

internal sealed class VirtualHandler317 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.BadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.BadCommand)command, context));
}

internal sealed class VirtualHandler318 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.StartupExternalLoadBalancerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ExternalDevices.StartupExternalLoadBalancerCommand)command, context));
}

internal sealed class VirtualHandler319 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.ModifySshKeysCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.ModifySshKeysCommand)command, context));
}

internal sealed class VirtualHandler320 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxTier1GatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxTier1GatewayCommand)command, context));
}

internal sealed class VirtualHandler321 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagTypeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagTypeCommand)command, context));
}

internal sealed class VirtualHandler322 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.AssociateAsaWithLogicalEdgeFirewallCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.AssociateAsaWithLogicalEdgeFirewallCommand)command, context));
}

internal sealed class VirtualHandler323 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Reconciliation.ReconcileCopyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Reconciliation.ReconcileCopyCommand)command, context));
}

internal sealed class VirtualHandler324 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.GetVmConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.GetVmConfigCommand)command, context));
}

internal sealed class VirtualHandler325 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.HttpsDirectDownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.DirectDownload.HttpsDirectDownloadCommand)command, context));
}

internal sealed class VirtualHandler326 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.CheckVirtualMachineCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.CheckVirtualMachineCommand)command, context));
}

internal sealed class VirtualHandler327 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfAttachmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfAttachmentCommand)command, context));
}

internal sealed class VirtualHandler328 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetVmStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Statistics.GetVmStatsCommand)command, context));
}

internal sealed class VirtualHandler329 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVpcCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVpcCommand)command, context));
}

internal sealed class VirtualHandler330 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.SetupKeyStoreCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.SetupKeyStoreCommand)command, context));
}

internal sealed class VirtualHandler331 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.BumpUpPriorityCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.BumpUpPriorityCommand)command, context));
}

internal sealed class VirtualHandler332 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.StartupBigSwitchBcfCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.StartupBigSwitchBcfCommand)command, context));
}

internal sealed class VirtualHandler333 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveRecordCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveRecordCommand)command, context));
}

internal sealed class VirtualHandler334 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.ResignatureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.ResignatureCommand)command, context));
}

internal sealed class VirtualHandler335 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDeleteFlowCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDeleteFlowCommand)command, context));
}

internal sealed class VirtualHandler336 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxCommand)command, context));
}

internal sealed class VirtualHandler337 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalSwitchPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalSwitchPortCommand)command, context));
}

internal sealed class VirtualHandler338 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.StartupSecondaryStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.StartupSecondaryStorageCommand)command, context));
}

internal sealed class VirtualHandler339 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenRoutingLogicalRouterCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenRoutingLogicalRouterCommand)command, context));
}

internal sealed class VirtualHandler340 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.ValidateSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.ValidateSnapshotCommand)command, context));
}

internal sealed class VirtualHandler341 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.CreateStoragePoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.CreateStoragePoolCommand)command, context));
}

internal sealed class VirtualHandler342 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SavePasswordCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.SavePasswordCommand)command, context));
}

internal sealed class VirtualHandler343 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfAttachmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfAttachmentCommand)command, context));
}

internal sealed class VirtualHandler344 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.GetRouterMonitorResultsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.GetRouterMonitorResultsCommand)command, context));
}

internal sealed class VirtualHandler345 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.UnmanageInstanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.UnmanageInstanceCommand)command, context));
}

internal sealed class VirtualHandler346 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.HandleConfigDriveIsoCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.HandleConfigDriveIsoCommand)command, context));
}

internal sealed class VirtualHandler347 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.PlugNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.PlugNicCommand)command, context));
}

internal sealed class VirtualHandler348 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerSslCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerSslCommand)command, context));
}

internal sealed class VirtualHandler349 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenApplicationPolicySetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenApplicationPolicySetCommand)command, context));
}

internal sealed class VirtualHandler350 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Firewall.SetNetworkACLCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Firewall.SetNetworkACLCommand)command, context));
}

internal sealed class VirtualHandler351 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.CheckGuestOsMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.CheckGuestOsMappingCommand)command, context));
}

internal sealed class VirtualHandler352 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallRuleCommand)command, context));
}

internal sealed class VirtualHandler353 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.DownloadCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.DownloadCommand)command, context));
}

internal sealed class VirtualHandler354 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.NetworkUsageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.NetworkUsageCommand)command, context));
}

internal sealed class VirtualHandler355 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.RollingMaintenanceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.RollingMaintenanceCommand)command, context));
}

internal sealed class VirtualHandler356 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.ScheduleHostScanTaskCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.ScheduleHostScanTaskCommand)command, context));
}

internal sealed class VirtualHandler357 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerMemberCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerMemberCommand)command, context));
}

internal sealed class VirtualHandler358 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.SnapshotAndCopyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.SnapshotAndCopyCommand)command, context));
}

internal sealed class VirtualHandler359 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.CreateImageTransferCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.CreateImageTransferCommand)command, context));
}

internal sealed class VirtualHandler360 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagCommand)command, context));
}

internal sealed class VirtualHandler361 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.SyncBcfTopologyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.SyncBcfTopologyCommand)command, context));
}

internal sealed class VirtualHandler362 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkPolicyCommand)command, context));
}

internal sealed class VirtualHandler363 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxStaticNatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxStaticNatCommand)command, context));
}

internal sealed class VirtualHandler364 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.ClvmLockTransferCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.ClvmLockTransferCommand)command, context));
}

internal sealed class VirtualHandler365 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateDomainCommand)command, context));
}

internal sealed class VirtualHandler366 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.CreateLoadBalancerApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.LoadBalancing.CreateLoadBalancerApplianceCommand)command, context));
}

internal sealed class VirtualHandler367 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Migration.MigrateVolumeCommand)command, context));
}

internal sealed class VirtualHandler368 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Network.UnPlugNicCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Network.UnPlugNicCommand)command, context));
}

internal sealed class VirtualHandler369 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyBridgeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyBridgeCommand)command, context));
}

internal sealed class VirtualHandler370 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenPolicyRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenPolicyRuleCommand)command, context));
}

internal sealed class VirtualHandler371 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetTagAndFlowCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetTagAndFlowCommand)command, context));
}

internal sealed class VirtualHandler372 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecurityGroups.NetworkRulesVmSecondaryIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecurityGroups.NetworkRulesVmSecondaryIpCommand)command, context));
}

internal sealed class VirtualHandler373 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.SetupGuestNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.SetupGuestNetworkCommand)command, context));
}

internal sealed class VirtualHandler374 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.ConfigureNexusVsmForAsaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.ConfigureNexusVsmForAsaCommand)command, context));
}

internal sealed class VirtualHandler375 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.SyncVolumePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.SyncVolumePathCommand)command, context));
}

internal sealed class VirtualHandler376 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.CleanupVMCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.CleanupVMCommand)command, context));
}

internal sealed class VirtualHandler377 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CreateVolumeFromVMSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CreateVolumeFromVMSnapshotCommand)command, context));
}

internal sealed class VirtualHandler378 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.DirectDownload.CheckUrlCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.DirectDownload.CheckUrlCommand)command, context));
}

internal sealed class VirtualHandler379 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.IpmiBootorResetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Baremetal.IpmiBootorResetCommand)command, context));
}

internal sealed class VirtualHandler380 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.AttachPrimaryDataStoreCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.AttachPrimaryDataStoreCmd)command, context));
}

internal sealed class VirtualHandler381 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxApiCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxApiCommand)command, context));
}

internal sealed class VirtualHandler382 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.CopyToSecondaryStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SystemVm.CopyToSecondaryStorageCommand)command, context));
}

internal sealed class VirtualHandler383 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.LoadRouterHealthChecksConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.LoadRouterHealthChecksConfigCommand)command, context));
}

internal sealed class VirtualHandler384 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVnetCommand)command, context));
}

internal sealed class VirtualHandler385 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Agent.MigrateAgentConnectionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Agent.MigrateAgentConnectionCommand)command, context));
}

internal sealed class VirtualHandler386 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenDomainCommand)command, context));
}

internal sealed class VirtualHandler387 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.UpdateHostPasswordCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.UpdateHostPasswordCommand)command, context));
}

internal sealed class VirtualHandler388 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SystemVm.DeleteFileInVrCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SystemVm.DeleteFileInVrCommand)command, context));
}

internal sealed class VirtualHandler389 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVnetCommand)command, context));
}

internal sealed class VirtualHandler390 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.TriggerShutdownManagementServerHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ManagementServer.TriggerShutdownManagementServerHostCommand)command, context));
}

internal sealed class VirtualHandler391 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.StopCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.StopCommand)command, context));
}

internal sealed class VirtualHandler392 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Ha.PingTestCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Ha.PingTestCommand)command, context));
}

internal sealed class VirtualHandler393 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DeleteNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DeleteNetworkCommand)command, context));
}

internal sealed class VirtualHandler394 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisStaticRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisStaticRouteCommand)command, context));
}

internal sealed class VirtualHandler395 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Statistics.GetStorageStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Statistics.GetStorageStatsCommand)command, context));
}

internal sealed class VirtualHandler396 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadVolumeCommand)command, context));
}

internal sealed class VirtualHandler397 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.GetAutoScaleMetricsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.LoadBalancing.GetAutoScaleMetricsCommand)command, context));
}

internal sealed class VirtualHandler398 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.TakeKbossBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.TakeKbossBackupCommand)command, context));
}

internal sealed class VirtualHandler399 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ConsoleProxy.StartConsoleProxyAgentHttpHandlerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ConsoleProxy.StartConsoleProxyAgentHttpHandlerCommand)command, context));
}

internal sealed class VirtualHandler400 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.StartCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.StartCommand)command, context));
}

internal sealed class VirtualHandler401 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerStatsCommand)command, context));
}

internal sealed class VirtualHandler402 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.StartNBDServerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.StartNBDServerCommand)command, context));
}

internal sealed class VirtualHandler403 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfStaticNatCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfStaticNatCommand)command, context));
}

internal sealed class VirtualHandler404 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.UpdateNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.UpdateNetworkCommand)command, context));
}

internal sealed class VirtualHandler405 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecurityGroups.CleanupNetworkRulesCmd);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecurityGroups.CleanupNetworkRulesCmd)command, context));
}

internal sealed class VirtualHandler406 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Vm.GetVmIpAddressCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Vm.GetVmIpAddressCommand)command, context));
}

internal sealed class VirtualHandler407 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Reconciliation.ReconcileMigrateVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Reconciliation.ReconcileMigrateVolumeCommand)command, context));
}

internal sealed class VirtualHandler408 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVpcCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVpcCommand)command, context));
}

internal sealed class VirtualHandler409 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Kubernetes.HandleCksIsoCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Kubernetes.HandleCksIsoCommand)command, context));
}

internal sealed class VirtualHandler410 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.FinalizeBackupCompressionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.FinalizeBackupCompressionCommand)command, context));
}

internal sealed class VirtualHandler411 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Baremetal.IpmISetBootDevCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Baremetal.IpmISetBootDevCommand)command, context));
}

internal sealed class VirtualHandler412 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenAddressGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenAddressGroupCommand)command, context));
}

internal sealed class VirtualHandler413 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.StartupOpenDaylightControllerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.StartupOpenDaylightControllerCommand)command, context));
}

internal sealed class VirtualHandler414 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenProjectCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenProjectCommand)command, context));
}

internal sealed class VirtualHandler415 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.BackupSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.BackupSnapshotCommand)command, context));
}

internal sealed class VirtualHandler416 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateWithStorageSendCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Migration.MigrateWithStorageSendCommand)command, context));
}

internal sealed class VirtualHandler417 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.CopyVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.CopyVolumeCommand)command, context));
}

internal sealed class VirtualHandler418 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkCommand)command, context));
}

internal sealed class VirtualHandler419 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.SecStorageVMSetupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.SecStorageVMSetupCommand)command, context));
}

internal sealed class VirtualHandler420 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.DestroyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.DestroyCommand)command, context));
}

internal sealed class VirtualHandler421 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenTagCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenTagCommand)command, context));
}

internal sealed class VirtualHandler422 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkSubnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkSubnetCommand)command, context));
}

internal sealed class VirtualHandler423 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorBackupSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorBackupSnapshotCommand)command, context));
}

internal sealed class VirtualHandler424 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenVmFromSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenVmFromSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler425 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler426 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.MergeDiskOnlyVmSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VmSnapshots.MergeDiskOnlyVmSnapshotCommand)command, context));
}

internal sealed class VirtualHandler427 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxDhcpRelayConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxDhcpRelayConfigCommand)command, context));
}

internal sealed class VirtualHandler428 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.LoadBalancing.DestroyLoadBalancerApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.LoadBalancing.DestroyLoadBalancerApplianceCommand)command, context));
}

internal sealed class VirtualHandler429 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.GetBackupStorageStatsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.GetBackupStorageStatsCommand)command, context));
}

internal sealed class VirtualHandler430 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchPortCommand)command, context));
}

internal sealed class VirtualHandler431 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.GetStoragePoolCapabilitiesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.GetStoragePoolCapabilitiesCommand)command, context));
}

internal sealed class VirtualHandler432 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.ConsolidateVolumesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.ConsolidateVolumesCommand)command, context));
}

internal sealed class VirtualHandler433 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.TakeBackupHashCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.TakeBackupHashCommand)command, context));
}

internal sealed class VirtualHandler434 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.ValidateVcenterDetailsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.ValidateVcenterDetailsCommand)command, context));
}

internal sealed class VirtualHandler435 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ReleaseTungstenFloatingIpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ReleaseTungstenFloatingIpCommand)command, context));
}

internal sealed class VirtualHandler436 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Firewall.SetStaticNatRulesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Firewall.SetStaticNatRulesCommand)command, context));
}

internal sealed class VirtualHandler437 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisLoadBalancerRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisLoadBalancerRuleCommand)command, context));
}

internal sealed class VirtualHandler438 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.UpdateLogicalSwitchPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.UpdateLogicalSwitchPortCommand)command, context));
}

internal sealed class VirtualHandler439 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ManagementServer.CancelMaintenanceManagementServerHostCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ManagementServer.CancelMaintenanceManagementServerHostCommand)command, context));
}

internal sealed class VirtualHandler440 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.PrepareStorageClientCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.PrepareStorageClientCommand)command, context));
}

internal sealed class VirtualHandler441 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerCommand)command, context));
}

internal sealed class VirtualHandler442 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Unmanaged.GetUnmanagedInstancesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Unmanaged.GetUnmanagedInstancesCommand)command, context));
}

internal sealed class VirtualHandler443 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecurityGroupRuleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecurityGroupRuleCommand)command, context));
}

internal sealed class VirtualHandler444 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Router.AggregationControlCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Router.AggregationControlCommand)command, context));
}

internal sealed class VirtualHandler445 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.MaintainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.MaintainCommand)command, context));
}

internal sealed class VirtualHandler446 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.ExternalDevices.ExternalNetworkResourceUsageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.ExternalDevices.ExternalNetworkResourceUsageCommand)command, context));
}

internal sealed class VirtualHandler447 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenSecurityGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenSecurityGroupCommand)command, context));
}

internal sealed class VirtualHandler448 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Storage.CheckDataStoreStoragePolicyComplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Storage.CheckDataStoreStoragePolicyComplianceCommand)command, context));
}

internal sealed class VirtualHandler449 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagCommand)command, context));
}

internal sealed class VirtualHandler450 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.MoveVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.MoveVolumeCommand)command, context));
}

internal sealed class VirtualHandler451 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Ha.CheckVMActivityOnStoragePoolCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Ha.CheckVMActivityOnStoragePoolCommand)command, context));
}

internal sealed class VirtualHandler452 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VolumeSnapshots.DeleteSnapshotsDirCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VolumeSnapshots.DeleteSnapshotsDirCommand)command, context));
}

internal sealed class VirtualHandler453 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.SecondaryStorage.ListTemplateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.SecondaryStorage.ListTemplateCommand)command, context));
}

internal sealed class VirtualHandler454 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Firewall.SetIpv6FirewallRulesCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Firewall.SetIpv6FirewallRulesCommand)command, context));
}

internal sealed class VirtualHandler455 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcRoutingPolicyConfigCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcRoutingPolicyConfigCommand)command, context));
}

internal sealed class VirtualHandler456 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenTagCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenTagCommand)command, context));
}

internal sealed class VirtualHandler457 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Volumes.DeleteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Volumes.DeleteCommand)command, context));
}

internal sealed class VirtualHandler458 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.VmSnapshots.CreateVMSnapshotCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.VmSnapshots.CreateVMSnapshotCommand)command, context));
}

internal sealed class VirtualHandler459 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromVolumeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromVolumeCommand)command, context));
}

internal sealed class VirtualHandler460 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Migration.MigrateWithStorageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Migration.MigrateWithStorageCommand)command, context));
}

internal sealed class VirtualHandler461 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.CleanupKbossBackupErrorCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.CleanupKbossBackupErrorCommand)command, context));
}

internal sealed class VirtualHandler462 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagTypeCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagTypeCommand)command, context));
}

internal sealed class VirtualHandler463 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Host.CheckHealthCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Host.CheckHealthCommand)command, context));
}

internal sealed class VirtualHandler464 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.RestoreBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.RestoreBackupCommand)command, context));
}

internal sealed class VirtualHandler465 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Templates.GetDatadisksCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Templates.GetDatadisksCommand)command, context));
}

internal sealed class VirtualHandler466 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVRouterPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVRouterPortCommand)command, context));
}

internal sealed class VirtualHandler467 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.Backup.StopBackupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.Backup.StopBackupCommand)command, context));
}

internal sealed class VirtualHandler468 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.StartupNiciraNvpCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.StartupNiciraNvpCommand)command, context));
}

internal sealed class VirtualHandler469 : VirtualHandler
{
    public override Type CommandType => typeof(global::Plugin.CloudStack.NetworkPlugins.Ovs.StartupOvsCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((global::Plugin.CloudStack.NetworkPlugins.Ovs.StartupOvsCommand)command, context));
}

internal sealed class VirtualHandler470 : VirtualHandler
{
    public override Type CommandType => typeof(AttachApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachApplianceCommand)command, context));
}

internal sealed class VirtualHandler471 : VirtualHandler
{
    public override Type CommandType => typeof(CheckApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckApplianceCommand)command, context));
}

internal sealed class VirtualHandler472 : VirtualHandler
{
    public override Type CommandType => typeof(CopyApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyApplianceCommand)command, context));
}

internal sealed class VirtualHandler473 : VirtualHandler
{
    public override Type CommandType => typeof(CreateApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateApplianceCommand)command, context));
}

internal sealed class VirtualHandler474 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteApplianceCommand)command, context));
}

internal sealed class VirtualHandler475 : VirtualHandler
{
    public override Type CommandType => typeof(DetachApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachApplianceCommand)command, context));
}

internal sealed class VirtualHandler476 : VirtualHandler
{
    public override Type CommandType => typeof(GetApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetApplianceCommand)command, context));
}

internal sealed class VirtualHandler477 : VirtualHandler
{
    public override Type CommandType => typeof(ListApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListApplianceCommand)command, context));
}

internal sealed class VirtualHandler478 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateApplianceCommand)command, context));
}

internal sealed class VirtualHandler479 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyApplianceCommand)command, context));
}

internal sealed class VirtualHandler480 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareApplianceCommand)command, context));
}

internal sealed class VirtualHandler481 : VirtualHandler
{
    public override Type CommandType => typeof(QueryApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryApplianceCommand)command, context));
}

internal sealed class VirtualHandler482 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeApplianceCommand)command, context));
}

internal sealed class VirtualHandler483 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeApplianceCommand)command, context));
}

internal sealed class VirtualHandler484 : VirtualHandler
{
    public override Type CommandType => typeof(SetupApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupApplianceCommand)command, context));
}

internal sealed class VirtualHandler485 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateApplianceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateApplianceCommand)command, context));
}

internal sealed class VirtualHandler486 : VirtualHandler
{
    public override Type CommandType => typeof(AttachBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachBucketCommand)command, context));
}

internal sealed class VirtualHandler487 : VirtualHandler
{
    public override Type CommandType => typeof(CheckBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckBucketCommand)command, context));
}

internal sealed class VirtualHandler488 : VirtualHandler
{
    public override Type CommandType => typeof(CopyBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyBucketCommand)command, context));
}

internal sealed class VirtualHandler489 : VirtualHandler
{
    public override Type CommandType => typeof(CreateBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateBucketCommand)command, context));
}

internal sealed class VirtualHandler490 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteBucketCommand)command, context));
}

internal sealed class VirtualHandler491 : VirtualHandler
{
    public override Type CommandType => typeof(DetachBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachBucketCommand)command, context));
}

internal sealed class VirtualHandler492 : VirtualHandler
{
    public override Type CommandType => typeof(GetBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetBucketCommand)command, context));
}

internal sealed class VirtualHandler493 : VirtualHandler
{
    public override Type CommandType => typeof(ListBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListBucketCommand)command, context));
}

internal sealed class VirtualHandler494 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateBucketCommand)command, context));
}

internal sealed class VirtualHandler495 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyBucketCommand)command, context));
}

internal sealed class VirtualHandler496 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareBucketCommand)command, context));
}

internal sealed class VirtualHandler497 : VirtualHandler
{
    public override Type CommandType => typeof(QueryBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryBucketCommand)command, context));
}

internal sealed class VirtualHandler498 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeBucketCommand)command, context));
}

internal sealed class VirtualHandler499 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeBucketCommand)command, context));
}

internal sealed class VirtualHandler500 : VirtualHandler
{
    public override Type CommandType => typeof(SetupBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupBucketCommand)command, context));
}

internal sealed class VirtualHandler501 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateBucketCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateBucketCommand)command, context));
}

internal sealed class VirtualHandler502 : VirtualHandler
{
    public override Type CommandType => typeof(AttachCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachCertificateCommand)command, context));
}

internal sealed class VirtualHandler503 : VirtualHandler
{
    public override Type CommandType => typeof(CheckCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckCertificateCommand)command, context));
}

internal sealed class VirtualHandler504 : VirtualHandler
{
    public override Type CommandType => typeof(CopyCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyCertificateCommand)command, context));
}

internal sealed class VirtualHandler505 : VirtualHandler
{
    public override Type CommandType => typeof(CreateCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateCertificateCommand)command, context));
}

internal sealed class VirtualHandler506 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteCertificateCommand)command, context));
}

internal sealed class VirtualHandler507 : VirtualHandler
{
    public override Type CommandType => typeof(DetachCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachCertificateCommand)command, context));
}

internal sealed class VirtualHandler508 : VirtualHandler
{
    public override Type CommandType => typeof(GetCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetCertificateCommand)command, context));
}

internal sealed class VirtualHandler509 : VirtualHandler
{
    public override Type CommandType => typeof(ListCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListCertificateCommand)command, context));
}

internal sealed class VirtualHandler510 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateCertificateCommand)command, context));
}

internal sealed class VirtualHandler511 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyCertificateCommand)command, context));
}

internal sealed class VirtualHandler512 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareCertificateCommand)command, context));
}

internal sealed class VirtualHandler513 : VirtualHandler
{
    public override Type CommandType => typeof(QueryCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryCertificateCommand)command, context));
}

internal sealed class VirtualHandler514 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeCertificateCommand)command, context));
}

internal sealed class VirtualHandler515 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeCertificateCommand)command, context));
}

internal sealed class VirtualHandler516 : VirtualHandler
{
    public override Type CommandType => typeof(SetupCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupCertificateCommand)command, context));
}

internal sealed class VirtualHandler517 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateCertificateCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateCertificateCommand)command, context));
}

internal sealed class VirtualHandler518 : VirtualHandler
{
    public override Type CommandType => typeof(AttachChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachChassisCommand)command, context));
}

internal sealed class VirtualHandler519 : VirtualHandler
{
    public override Type CommandType => typeof(CheckChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckChassisCommand)command, context));
}

internal sealed class VirtualHandler520 : VirtualHandler
{
    public override Type CommandType => typeof(CopyChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyChassisCommand)command, context));
}

internal sealed class VirtualHandler521 : VirtualHandler
{
    public override Type CommandType => typeof(CreateChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateChassisCommand)command, context));
}

internal sealed class VirtualHandler522 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteChassisCommand)command, context));
}

internal sealed class VirtualHandler523 : VirtualHandler
{
    public override Type CommandType => typeof(DetachChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachChassisCommand)command, context));
}

internal sealed class VirtualHandler524 : VirtualHandler
{
    public override Type CommandType => typeof(GetChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetChassisCommand)command, context));
}

internal sealed class VirtualHandler525 : VirtualHandler
{
    public override Type CommandType => typeof(ListChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListChassisCommand)command, context));
}

internal sealed class VirtualHandler526 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateChassisCommand)command, context));
}

internal sealed class VirtualHandler527 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyChassisCommand)command, context));
}

internal sealed class VirtualHandler528 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareChassisCommand)command, context));
}

internal sealed class VirtualHandler529 : VirtualHandler
{
    public override Type CommandType => typeof(QueryChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryChassisCommand)command, context));
}

internal sealed class VirtualHandler530 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeChassisCommand)command, context));
}

internal sealed class VirtualHandler531 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeChassisCommand)command, context));
}

internal sealed class VirtualHandler532 : VirtualHandler
{
    public override Type CommandType => typeof(SetupChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupChassisCommand)command, context));
}

internal sealed class VirtualHandler533 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateChassisCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateChassisCommand)command, context));
}

internal sealed class VirtualHandler534 : VirtualHandler
{
    public override Type CommandType => typeof(AttachConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachConsoleCommand)command, context));
}

internal sealed class VirtualHandler535 : VirtualHandler
{
    public override Type CommandType => typeof(CheckConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckConsoleCommand)command, context));
}

internal sealed class VirtualHandler536 : VirtualHandler
{
    public override Type CommandType => typeof(CopyConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyConsoleCommand)command, context));
}

internal sealed class VirtualHandler537 : VirtualHandler
{
    public override Type CommandType => typeof(CreateConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateConsoleCommand)command, context));
}

internal sealed class VirtualHandler538 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteConsoleCommand)command, context));
}

internal sealed class VirtualHandler539 : VirtualHandler
{
    public override Type CommandType => typeof(DetachConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachConsoleCommand)command, context));
}

internal sealed class VirtualHandler540 : VirtualHandler
{
    public override Type CommandType => typeof(GetConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetConsoleCommand)command, context));
}

internal sealed class VirtualHandler541 : VirtualHandler
{
    public override Type CommandType => typeof(ListConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListConsoleCommand)command, context));
}

internal sealed class VirtualHandler542 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateConsoleCommand)command, context));
}

internal sealed class VirtualHandler543 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyConsoleCommand)command, context));
}

internal sealed class VirtualHandler544 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareConsoleCommand)command, context));
}

internal sealed class VirtualHandler545 : VirtualHandler
{
    public override Type CommandType => typeof(QueryConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryConsoleCommand)command, context));
}

internal sealed class VirtualHandler546 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeConsoleCommand)command, context));
}

internal sealed class VirtualHandler547 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeConsoleCommand)command, context));
}

internal sealed class VirtualHandler548 : VirtualHandler
{
    public override Type CommandType => typeof(SetupConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupConsoleCommand)command, context));
}

internal sealed class VirtualHandler549 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateConsoleCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateConsoleCommand)command, context));
}

internal sealed class VirtualHandler550 : VirtualHandler
{
    public override Type CommandType => typeof(AttachDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachDomainCommand)command, context));
}

internal sealed class VirtualHandler551 : VirtualHandler
{
    public override Type CommandType => typeof(CheckDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckDomainCommand)command, context));
}

internal sealed class VirtualHandler552 : VirtualHandler
{
    public override Type CommandType => typeof(CopyDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyDomainCommand)command, context));
}

internal sealed class VirtualHandler553 : VirtualHandler
{
    public override Type CommandType => typeof(CreateDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateDomainCommand)command, context));
}

internal sealed class VirtualHandler554 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteDomainCommand)command, context));
}

internal sealed class VirtualHandler555 : VirtualHandler
{
    public override Type CommandType => typeof(DetachDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachDomainCommand)command, context));
}

internal sealed class VirtualHandler556 : VirtualHandler
{
    public override Type CommandType => typeof(GetDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetDomainCommand)command, context));
}

internal sealed class VirtualHandler557 : VirtualHandler
{
    public override Type CommandType => typeof(ListDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListDomainCommand)command, context));
}

internal sealed class VirtualHandler558 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateDomainCommand)command, context));
}

internal sealed class VirtualHandler559 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyDomainCommand)command, context));
}

internal sealed class VirtualHandler560 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareDomainCommand)command, context));
}

internal sealed class VirtualHandler561 : VirtualHandler
{
    public override Type CommandType => typeof(QueryDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryDomainCommand)command, context));
}

internal sealed class VirtualHandler562 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeDomainCommand)command, context));
}

internal sealed class VirtualHandler563 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeDomainCommand)command, context));
}

internal sealed class VirtualHandler564 : VirtualHandler
{
    public override Type CommandType => typeof(SetupDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupDomainCommand)command, context));
}

internal sealed class VirtualHandler565 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateDomainCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateDomainCommand)command, context));
}

internal sealed class VirtualHandler566 : VirtualHandler
{
    public override Type CommandType => typeof(AttachEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachEndpointCommand)command, context));
}

internal sealed class VirtualHandler567 : VirtualHandler
{
    public override Type CommandType => typeof(CheckEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckEndpointCommand)command, context));
}

internal sealed class VirtualHandler568 : VirtualHandler
{
    public override Type CommandType => typeof(CopyEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyEndpointCommand)command, context));
}

internal sealed class VirtualHandler569 : VirtualHandler
{
    public override Type CommandType => typeof(CreateEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateEndpointCommand)command, context));
}

internal sealed class VirtualHandler570 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteEndpointCommand)command, context));
}

internal sealed class VirtualHandler571 : VirtualHandler
{
    public override Type CommandType => typeof(DetachEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachEndpointCommand)command, context));
}

internal sealed class VirtualHandler572 : VirtualHandler
{
    public override Type CommandType => typeof(GetEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetEndpointCommand)command, context));
}

internal sealed class VirtualHandler573 : VirtualHandler
{
    public override Type CommandType => typeof(ListEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListEndpointCommand)command, context));
}

internal sealed class VirtualHandler574 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateEndpointCommand)command, context));
}

internal sealed class VirtualHandler575 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyEndpointCommand)command, context));
}

internal sealed class VirtualHandler576 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareEndpointCommand)command, context));
}

internal sealed class VirtualHandler577 : VirtualHandler
{
    public override Type CommandType => typeof(QueryEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryEndpointCommand)command, context));
}

internal sealed class VirtualHandler578 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeEndpointCommand)command, context));
}

internal sealed class VirtualHandler579 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeEndpointCommand)command, context));
}

internal sealed class VirtualHandler580 : VirtualHandler
{
    public override Type CommandType => typeof(SetupEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupEndpointCommand)command, context));
}

internal sealed class VirtualHandler581 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateEndpointCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateEndpointCommand)command, context));
}

internal sealed class VirtualHandler582 : VirtualHandler
{
    public override Type CommandType => typeof(AttachEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachEnclosureCommand)command, context));
}

internal sealed class VirtualHandler583 : VirtualHandler
{
    public override Type CommandType => typeof(CheckEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckEnclosureCommand)command, context));
}

internal sealed class VirtualHandler584 : VirtualHandler
{
    public override Type CommandType => typeof(CopyEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyEnclosureCommand)command, context));
}

internal sealed class VirtualHandler585 : VirtualHandler
{
    public override Type CommandType => typeof(CreateEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateEnclosureCommand)command, context));
}

internal sealed class VirtualHandler586 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteEnclosureCommand)command, context));
}

internal sealed class VirtualHandler587 : VirtualHandler
{
    public override Type CommandType => typeof(DetachEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachEnclosureCommand)command, context));
}

internal sealed class VirtualHandler588 : VirtualHandler
{
    public override Type CommandType => typeof(GetEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetEnclosureCommand)command, context));
}

internal sealed class VirtualHandler589 : VirtualHandler
{
    public override Type CommandType => typeof(ListEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListEnclosureCommand)command, context));
}

internal sealed class VirtualHandler590 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateEnclosureCommand)command, context));
}

internal sealed class VirtualHandler591 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyEnclosureCommand)command, context));
}

internal sealed class VirtualHandler592 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareEnclosureCommand)command, context));
}

internal sealed class VirtualHandler593 : VirtualHandler
{
    public override Type CommandType => typeof(QueryEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryEnclosureCommand)command, context));
}

internal sealed class VirtualHandler594 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeEnclosureCommand)command, context));
}

internal sealed class VirtualHandler595 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeEnclosureCommand)command, context));
}

internal sealed class VirtualHandler596 : VirtualHandler
{
    public override Type CommandType => typeof(SetupEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupEnclosureCommand)command, context));
}

internal sealed class VirtualHandler597 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateEnclosureCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateEnclosureCommand)command, context));
}

internal sealed class VirtualHandler598 : VirtualHandler
{
    public override Type CommandType => typeof(AttachFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachFabricCommand)command, context));
}

internal sealed class VirtualHandler599 : VirtualHandler
{
    public override Type CommandType => typeof(CheckFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckFabricCommand)command, context));
}

internal sealed class VirtualHandler600 : VirtualHandler
{
    public override Type CommandType => typeof(CopyFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyFabricCommand)command, context));
}

internal sealed class VirtualHandler601 : VirtualHandler
{
    public override Type CommandType => typeof(CreateFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateFabricCommand)command, context));
}

internal sealed class VirtualHandler602 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteFabricCommand)command, context));
}

internal sealed class VirtualHandler603 : VirtualHandler
{
    public override Type CommandType => typeof(DetachFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachFabricCommand)command, context));
}

internal sealed class VirtualHandler604 : VirtualHandler
{
    public override Type CommandType => typeof(GetFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetFabricCommand)command, context));
}

internal sealed class VirtualHandler605 : VirtualHandler
{
    public override Type CommandType => typeof(ListFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListFabricCommand)command, context));
}

internal sealed class VirtualHandler606 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateFabricCommand)command, context));
}

internal sealed class VirtualHandler607 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyFabricCommand)command, context));
}

internal sealed class VirtualHandler608 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareFabricCommand)command, context));
}

internal sealed class VirtualHandler609 : VirtualHandler
{
    public override Type CommandType => typeof(QueryFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryFabricCommand)command, context));
}

internal sealed class VirtualHandler610 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeFabricCommand)command, context));
}

internal sealed class VirtualHandler611 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeFabricCommand)command, context));
}

internal sealed class VirtualHandler612 : VirtualHandler
{
    public override Type CommandType => typeof(SetupFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupFabricCommand)command, context));
}

internal sealed class VirtualHandler613 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateFabricCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateFabricCommand)command, context));
}

internal sealed class VirtualHandler614 : VirtualHandler
{
    public override Type CommandType => typeof(AttachGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachGatewayCommand)command, context));
}

internal sealed class VirtualHandler615 : VirtualHandler
{
    public override Type CommandType => typeof(CheckGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckGatewayCommand)command, context));
}

internal sealed class VirtualHandler616 : VirtualHandler
{
    public override Type CommandType => typeof(CopyGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyGatewayCommand)command, context));
}

internal sealed class VirtualHandler617 : VirtualHandler
{
    public override Type CommandType => typeof(CreateGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateGatewayCommand)command, context));
}

internal sealed class VirtualHandler618 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteGatewayCommand)command, context));
}

internal sealed class VirtualHandler619 : VirtualHandler
{
    public override Type CommandType => typeof(DetachGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachGatewayCommand)command, context));
}

internal sealed class VirtualHandler620 : VirtualHandler
{
    public override Type CommandType => typeof(GetGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetGatewayCommand)command, context));
}

internal sealed class VirtualHandler621 : VirtualHandler
{
    public override Type CommandType => typeof(ListGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListGatewayCommand)command, context));
}

internal sealed class VirtualHandler622 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateGatewayCommand)command, context));
}

internal sealed class VirtualHandler623 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyGatewayCommand)command, context));
}

internal sealed class VirtualHandler624 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareGatewayCommand)command, context));
}

internal sealed class VirtualHandler625 : VirtualHandler
{
    public override Type CommandType => typeof(QueryGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryGatewayCommand)command, context));
}

internal sealed class VirtualHandler626 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeGatewayCommand)command, context));
}

internal sealed class VirtualHandler627 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeGatewayCommand)command, context));
}

internal sealed class VirtualHandler628 : VirtualHandler
{
    public override Type CommandType => typeof(SetupGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupGatewayCommand)command, context));
}

internal sealed class VirtualHandler629 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateGatewayCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateGatewayCommand)command, context));
}

internal sealed class VirtualHandler630 : VirtualHandler
{
    public override Type CommandType => typeof(AttachGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachGroupCommand)command, context));
}

internal sealed class VirtualHandler631 : VirtualHandler
{
    public override Type CommandType => typeof(CheckGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckGroupCommand)command, context));
}

internal sealed class VirtualHandler632 : VirtualHandler
{
    public override Type CommandType => typeof(CopyGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyGroupCommand)command, context));
}

internal sealed class VirtualHandler633 : VirtualHandler
{
    public override Type CommandType => typeof(CreateGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateGroupCommand)command, context));
}

internal sealed class VirtualHandler634 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteGroupCommand)command, context));
}

internal sealed class VirtualHandler635 : VirtualHandler
{
    public override Type CommandType => typeof(DetachGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachGroupCommand)command, context));
}

internal sealed class VirtualHandler636 : VirtualHandler
{
    public override Type CommandType => typeof(GetGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetGroupCommand)command, context));
}

internal sealed class VirtualHandler637 : VirtualHandler
{
    public override Type CommandType => typeof(ListGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListGroupCommand)command, context));
}

internal sealed class VirtualHandler638 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateGroupCommand)command, context));
}

internal sealed class VirtualHandler639 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyGroupCommand)command, context));
}

internal sealed class VirtualHandler640 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareGroupCommand)command, context));
}

internal sealed class VirtualHandler641 : VirtualHandler
{
    public override Type CommandType => typeof(QueryGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryGroupCommand)command, context));
}

internal sealed class VirtualHandler642 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeGroupCommand)command, context));
}

internal sealed class VirtualHandler643 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeGroupCommand)command, context));
}

internal sealed class VirtualHandler644 : VirtualHandler
{
    public override Type CommandType => typeof(SetupGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupGroupCommand)command, context));
}

internal sealed class VirtualHandler645 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateGroupCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateGroupCommand)command, context));
}

internal sealed class VirtualHandler646 : VirtualHandler
{
    public override Type CommandType => typeof(AttachImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachImageCommand)command, context));
}

internal sealed class VirtualHandler647 : VirtualHandler
{
    public override Type CommandType => typeof(CheckImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckImageCommand)command, context));
}

internal sealed class VirtualHandler648 : VirtualHandler
{
    public override Type CommandType => typeof(CopyImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyImageCommand)command, context));
}

internal sealed class VirtualHandler649 : VirtualHandler
{
    public override Type CommandType => typeof(CreateImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateImageCommand)command, context));
}

internal sealed class VirtualHandler650 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteImageCommand)command, context));
}

internal sealed class VirtualHandler651 : VirtualHandler
{
    public override Type CommandType => typeof(DetachImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachImageCommand)command, context));
}

internal sealed class VirtualHandler652 : VirtualHandler
{
    public override Type CommandType => typeof(GetImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetImageCommand)command, context));
}

internal sealed class VirtualHandler653 : VirtualHandler
{
    public override Type CommandType => typeof(ListImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListImageCommand)command, context));
}

internal sealed class VirtualHandler654 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateImageCommand)command, context));
}

internal sealed class VirtualHandler655 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyImageCommand)command, context));
}

internal sealed class VirtualHandler656 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareImageCommand)command, context));
}

internal sealed class VirtualHandler657 : VirtualHandler
{
    public override Type CommandType => typeof(QueryImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryImageCommand)command, context));
}

internal sealed class VirtualHandler658 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeImageCommand)command, context));
}

internal sealed class VirtualHandler659 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeImageCommand)command, context));
}

internal sealed class VirtualHandler660 : VirtualHandler
{
    public override Type CommandType => typeof(SetupImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupImageCommand)command, context));
}

internal sealed class VirtualHandler661 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateImageCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateImageCommand)command, context));
}

internal sealed class VirtualHandler662 : VirtualHandler
{
    public override Type CommandType => typeof(AttachInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachInterfaceCommand)command, context));
}

internal sealed class VirtualHandler663 : VirtualHandler
{
    public override Type CommandType => typeof(CheckInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckInterfaceCommand)command, context));
}

internal sealed class VirtualHandler664 : VirtualHandler
{
    public override Type CommandType => typeof(CopyInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyInterfaceCommand)command, context));
}

internal sealed class VirtualHandler665 : VirtualHandler
{
    public override Type CommandType => typeof(CreateInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateInterfaceCommand)command, context));
}

internal sealed class VirtualHandler666 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteInterfaceCommand)command, context));
}

internal sealed class VirtualHandler667 : VirtualHandler
{
    public override Type CommandType => typeof(DetachInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachInterfaceCommand)command, context));
}

internal sealed class VirtualHandler668 : VirtualHandler
{
    public override Type CommandType => typeof(GetInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetInterfaceCommand)command, context));
}

internal sealed class VirtualHandler669 : VirtualHandler
{
    public override Type CommandType => typeof(ListInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListInterfaceCommand)command, context));
}

internal sealed class VirtualHandler670 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateInterfaceCommand)command, context));
}

internal sealed class VirtualHandler671 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyInterfaceCommand)command, context));
}

internal sealed class VirtualHandler672 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareInterfaceCommand)command, context));
}

internal sealed class VirtualHandler673 : VirtualHandler
{
    public override Type CommandType => typeof(QueryInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryInterfaceCommand)command, context));
}

internal sealed class VirtualHandler674 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeInterfaceCommand)command, context));
}

internal sealed class VirtualHandler675 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeInterfaceCommand)command, context));
}

internal sealed class VirtualHandler676 : VirtualHandler
{
    public override Type CommandType => typeof(SetupInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupInterfaceCommand)command, context));
}

internal sealed class VirtualHandler677 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateInterfaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateInterfaceCommand)command, context));
}

internal sealed class VirtualHandler678 : VirtualHandler
{
    public override Type CommandType => typeof(AttachKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachKeypairCommand)command, context));
}

internal sealed class VirtualHandler679 : VirtualHandler
{
    public override Type CommandType => typeof(CheckKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckKeypairCommand)command, context));
}

internal sealed class VirtualHandler680 : VirtualHandler
{
    public override Type CommandType => typeof(CopyKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyKeypairCommand)command, context));
}

internal sealed class VirtualHandler681 : VirtualHandler
{
    public override Type CommandType => typeof(CreateKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateKeypairCommand)command, context));
}

internal sealed class VirtualHandler682 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteKeypairCommand)command, context));
}

internal sealed class VirtualHandler683 : VirtualHandler
{
    public override Type CommandType => typeof(DetachKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachKeypairCommand)command, context));
}

internal sealed class VirtualHandler684 : VirtualHandler
{
    public override Type CommandType => typeof(GetKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetKeypairCommand)command, context));
}

internal sealed class VirtualHandler685 : VirtualHandler
{
    public override Type CommandType => typeof(ListKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListKeypairCommand)command, context));
}

internal sealed class VirtualHandler686 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateKeypairCommand)command, context));
}

internal sealed class VirtualHandler687 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyKeypairCommand)command, context));
}

internal sealed class VirtualHandler688 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareKeypairCommand)command, context));
}

internal sealed class VirtualHandler689 : VirtualHandler
{
    public override Type CommandType => typeof(QueryKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryKeypairCommand)command, context));
}

internal sealed class VirtualHandler690 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeKeypairCommand)command, context));
}

internal sealed class VirtualHandler691 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeKeypairCommand)command, context));
}

internal sealed class VirtualHandler692 : VirtualHandler
{
    public override Type CommandType => typeof(SetupKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupKeypairCommand)command, context));
}

internal sealed class VirtualHandler693 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateKeypairCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateKeypairCommand)command, context));
}

internal sealed class VirtualHandler694 : VirtualHandler
{
    public override Type CommandType => typeof(AttachLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachLeaseCommand)command, context));
}

internal sealed class VirtualHandler695 : VirtualHandler
{
    public override Type CommandType => typeof(CheckLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckLeaseCommand)command, context));
}

internal sealed class VirtualHandler696 : VirtualHandler
{
    public override Type CommandType => typeof(CopyLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyLeaseCommand)command, context));
}

internal sealed class VirtualHandler697 : VirtualHandler
{
    public override Type CommandType => typeof(CreateLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateLeaseCommand)command, context));
}

internal sealed class VirtualHandler698 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteLeaseCommand)command, context));
}

internal sealed class VirtualHandler699 : VirtualHandler
{
    public override Type CommandType => typeof(DetachLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachLeaseCommand)command, context));
}

internal sealed class VirtualHandler700 : VirtualHandler
{
    public override Type CommandType => typeof(GetLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetLeaseCommand)command, context));
}

internal sealed class VirtualHandler701 : VirtualHandler
{
    public override Type CommandType => typeof(ListLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListLeaseCommand)command, context));
}

internal sealed class VirtualHandler702 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateLeaseCommand)command, context));
}

internal sealed class VirtualHandler703 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyLeaseCommand)command, context));
}

internal sealed class VirtualHandler704 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareLeaseCommand)command, context));
}

internal sealed class VirtualHandler705 : VirtualHandler
{
    public override Type CommandType => typeof(QueryLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryLeaseCommand)command, context));
}

internal sealed class VirtualHandler706 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeLeaseCommand)command, context));
}

internal sealed class VirtualHandler707 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeLeaseCommand)command, context));
}

internal sealed class VirtualHandler708 : VirtualHandler
{
    public override Type CommandType => typeof(SetupLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupLeaseCommand)command, context));
}

internal sealed class VirtualHandler709 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateLeaseCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateLeaseCommand)command, context));
}

internal sealed class VirtualHandler710 : VirtualHandler
{
    public override Type CommandType => typeof(AttachLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachLunCommand)command, context));
}

internal sealed class VirtualHandler711 : VirtualHandler
{
    public override Type CommandType => typeof(CheckLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckLunCommand)command, context));
}

internal sealed class VirtualHandler712 : VirtualHandler
{
    public override Type CommandType => typeof(CopyLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyLunCommand)command, context));
}

internal sealed class VirtualHandler713 : VirtualHandler
{
    public override Type CommandType => typeof(CreateLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateLunCommand)command, context));
}

internal sealed class VirtualHandler714 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteLunCommand)command, context));
}

internal sealed class VirtualHandler715 : VirtualHandler
{
    public override Type CommandType => typeof(DetachLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachLunCommand)command, context));
}

internal sealed class VirtualHandler716 : VirtualHandler
{
    public override Type CommandType => typeof(GetLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetLunCommand)command, context));
}

internal sealed class VirtualHandler717 : VirtualHandler
{
    public override Type CommandType => typeof(ListLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListLunCommand)command, context));
}

internal sealed class VirtualHandler718 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateLunCommand)command, context));
}

internal sealed class VirtualHandler719 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyLunCommand)command, context));
}

internal sealed class VirtualHandler720 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareLunCommand)command, context));
}

internal sealed class VirtualHandler721 : VirtualHandler
{
    public override Type CommandType => typeof(QueryLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryLunCommand)command, context));
}

internal sealed class VirtualHandler722 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeLunCommand)command, context));
}

internal sealed class VirtualHandler723 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeLunCommand)command, context));
}

internal sealed class VirtualHandler724 : VirtualHandler
{
    public override Type CommandType => typeof(SetupLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupLunCommand)command, context));
}

internal sealed class VirtualHandler725 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateLunCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateLunCommand)command, context));
}

internal sealed class VirtualHandler726 : VirtualHandler
{
    public override Type CommandType => typeof(AttachMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachMappingCommand)command, context));
}

internal sealed class VirtualHandler727 : VirtualHandler
{
    public override Type CommandType => typeof(CheckMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckMappingCommand)command, context));
}

internal sealed class VirtualHandler728 : VirtualHandler
{
    public override Type CommandType => typeof(CopyMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyMappingCommand)command, context));
}

internal sealed class VirtualHandler729 : VirtualHandler
{
    public override Type CommandType => typeof(CreateMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateMappingCommand)command, context));
}

internal sealed class VirtualHandler730 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteMappingCommand)command, context));
}

internal sealed class VirtualHandler731 : VirtualHandler
{
    public override Type CommandType => typeof(DetachMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachMappingCommand)command, context));
}

internal sealed class VirtualHandler732 : VirtualHandler
{
    public override Type CommandType => typeof(GetMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetMappingCommand)command, context));
}

internal sealed class VirtualHandler733 : VirtualHandler
{
    public override Type CommandType => typeof(ListMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListMappingCommand)command, context));
}

internal sealed class VirtualHandler734 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateMappingCommand)command, context));
}

internal sealed class VirtualHandler735 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyMappingCommand)command, context));
}

internal sealed class VirtualHandler736 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareMappingCommand)command, context));
}

internal sealed class VirtualHandler737 : VirtualHandler
{
    public override Type CommandType => typeof(QueryMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryMappingCommand)command, context));
}

internal sealed class VirtualHandler738 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeMappingCommand)command, context));
}

internal sealed class VirtualHandler739 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeMappingCommand)command, context));
}

internal sealed class VirtualHandler740 : VirtualHandler
{
    public override Type CommandType => typeof(SetupMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupMappingCommand)command, context));
}

internal sealed class VirtualHandler741 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateMappingCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateMappingCommand)command, context));
}

internal sealed class VirtualHandler742 : VirtualHandler
{
    public override Type CommandType => typeof(AttachNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachNamespaceCommand)command, context));
}

internal sealed class VirtualHandler743 : VirtualHandler
{
    public override Type CommandType => typeof(CheckNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckNamespaceCommand)command, context));
}

internal sealed class VirtualHandler744 : VirtualHandler
{
    public override Type CommandType => typeof(CopyNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyNamespaceCommand)command, context));
}

internal sealed class VirtualHandler745 : VirtualHandler
{
    public override Type CommandType => typeof(CreateNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateNamespaceCommand)command, context));
}

internal sealed class VirtualHandler746 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteNamespaceCommand)command, context));
}

internal sealed class VirtualHandler747 : VirtualHandler
{
    public override Type CommandType => typeof(DetachNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachNamespaceCommand)command, context));
}

internal sealed class VirtualHandler748 : VirtualHandler
{
    public override Type CommandType => typeof(GetNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetNamespaceCommand)command, context));
}

internal sealed class VirtualHandler749 : VirtualHandler
{
    public override Type CommandType => typeof(ListNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListNamespaceCommand)command, context));
}

internal sealed class VirtualHandler750 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateNamespaceCommand)command, context));
}

internal sealed class VirtualHandler751 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyNamespaceCommand)command, context));
}

internal sealed class VirtualHandler752 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareNamespaceCommand)command, context));
}

internal sealed class VirtualHandler753 : VirtualHandler
{
    public override Type CommandType => typeof(QueryNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryNamespaceCommand)command, context));
}

internal sealed class VirtualHandler754 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeNamespaceCommand)command, context));
}

internal sealed class VirtualHandler755 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeNamespaceCommand)command, context));
}

internal sealed class VirtualHandler756 : VirtualHandler
{
    public override Type CommandType => typeof(SetupNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupNamespaceCommand)command, context));
}

internal sealed class VirtualHandler757 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateNamespaceCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateNamespaceCommand)command, context));
}

internal sealed class VirtualHandler758 : VirtualHandler
{
    public override Type CommandType => typeof(AttachPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachPartitionCommand)command, context));
}

internal sealed class VirtualHandler759 : VirtualHandler
{
    public override Type CommandType => typeof(CheckPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckPartitionCommand)command, context));
}

internal sealed class VirtualHandler760 : VirtualHandler
{
    public override Type CommandType => typeof(CopyPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyPartitionCommand)command, context));
}

internal sealed class VirtualHandler761 : VirtualHandler
{
    public override Type CommandType => typeof(CreatePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreatePartitionCommand)command, context));
}

internal sealed class VirtualHandler762 : VirtualHandler
{
    public override Type CommandType => typeof(DeletePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeletePartitionCommand)command, context));
}

internal sealed class VirtualHandler763 : VirtualHandler
{
    public override Type CommandType => typeof(DetachPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachPartitionCommand)command, context));
}

internal sealed class VirtualHandler764 : VirtualHandler
{
    public override Type CommandType => typeof(GetPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetPartitionCommand)command, context));
}

internal sealed class VirtualHandler765 : VirtualHandler
{
    public override Type CommandType => typeof(ListPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListPartitionCommand)command, context));
}

internal sealed class VirtualHandler766 : VirtualHandler
{
    public override Type CommandType => typeof(MigratePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigratePartitionCommand)command, context));
}

internal sealed class VirtualHandler767 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyPartitionCommand)command, context));
}

internal sealed class VirtualHandler768 : VirtualHandler
{
    public override Type CommandType => typeof(PreparePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PreparePartitionCommand)command, context));
}

internal sealed class VirtualHandler769 : VirtualHandler
{
    public override Type CommandType => typeof(QueryPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryPartitionCommand)command, context));
}

internal sealed class VirtualHandler770 : VirtualHandler
{
    public override Type CommandType => typeof(ResizePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizePartitionCommand)command, context));
}

internal sealed class VirtualHandler771 : VirtualHandler
{
    public override Type CommandType => typeof(RevokePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokePartitionCommand)command, context));
}

internal sealed class VirtualHandler772 : VirtualHandler
{
    public override Type CommandType => typeof(SetupPartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupPartitionCommand)command, context));
}

internal sealed class VirtualHandler773 : VirtualHandler
{
    public override Type CommandType => typeof(UpdatePartitionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdatePartitionCommand)command, context));
}

internal sealed class VirtualHandler774 : VirtualHandler
{
    public override Type CommandType => typeof(AttachPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachPathCommand)command, context));
}

internal sealed class VirtualHandler775 : VirtualHandler
{
    public override Type CommandType => typeof(CheckPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckPathCommand)command, context));
}

internal sealed class VirtualHandler776 : VirtualHandler
{
    public override Type CommandType => typeof(CopyPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyPathCommand)command, context));
}

internal sealed class VirtualHandler777 : VirtualHandler
{
    public override Type CommandType => typeof(CreatePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreatePathCommand)command, context));
}

internal sealed class VirtualHandler778 : VirtualHandler
{
    public override Type CommandType => typeof(DeletePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeletePathCommand)command, context));
}

internal sealed class VirtualHandler779 : VirtualHandler
{
    public override Type CommandType => typeof(DetachPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachPathCommand)command, context));
}

internal sealed class VirtualHandler780 : VirtualHandler
{
    public override Type CommandType => typeof(GetPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetPathCommand)command, context));
}

internal sealed class VirtualHandler781 : VirtualHandler
{
    public override Type CommandType => typeof(ListPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListPathCommand)command, context));
}

internal sealed class VirtualHandler782 : VirtualHandler
{
    public override Type CommandType => typeof(MigratePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigratePathCommand)command, context));
}

internal sealed class VirtualHandler783 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyPathCommand)command, context));
}

internal sealed class VirtualHandler784 : VirtualHandler
{
    public override Type CommandType => typeof(PreparePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PreparePathCommand)command, context));
}

internal sealed class VirtualHandler785 : VirtualHandler
{
    public override Type CommandType => typeof(QueryPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryPathCommand)command, context));
}

internal sealed class VirtualHandler786 : VirtualHandler
{
    public override Type CommandType => typeof(ResizePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizePathCommand)command, context));
}

internal sealed class VirtualHandler787 : VirtualHandler
{
    public override Type CommandType => typeof(RevokePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokePathCommand)command, context));
}

internal sealed class VirtualHandler788 : VirtualHandler
{
    public override Type CommandType => typeof(SetupPathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupPathCommand)command, context));
}

internal sealed class VirtualHandler789 : VirtualHandler
{
    public override Type CommandType => typeof(UpdatePathCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdatePathCommand)command, context));
}

internal sealed class VirtualHandler790 : VirtualHandler
{
    public override Type CommandType => typeof(AttachPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachPeerCommand)command, context));
}

internal sealed class VirtualHandler791 : VirtualHandler
{
    public override Type CommandType => typeof(CheckPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckPeerCommand)command, context));
}

internal sealed class VirtualHandler792 : VirtualHandler
{
    public override Type CommandType => typeof(CopyPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyPeerCommand)command, context));
}

internal sealed class VirtualHandler793 : VirtualHandler
{
    public override Type CommandType => typeof(CreatePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreatePeerCommand)command, context));
}

internal sealed class VirtualHandler794 : VirtualHandler
{
    public override Type CommandType => typeof(DeletePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeletePeerCommand)command, context));
}

internal sealed class VirtualHandler795 : VirtualHandler
{
    public override Type CommandType => typeof(DetachPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachPeerCommand)command, context));
}

internal sealed class VirtualHandler796 : VirtualHandler
{
    public override Type CommandType => typeof(GetPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetPeerCommand)command, context));
}

internal sealed class VirtualHandler797 : VirtualHandler
{
    public override Type CommandType => typeof(ListPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListPeerCommand)command, context));
}

internal sealed class VirtualHandler798 : VirtualHandler
{
    public override Type CommandType => typeof(MigratePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigratePeerCommand)command, context));
}

internal sealed class VirtualHandler799 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyPeerCommand)command, context));
}

internal sealed class VirtualHandler800 : VirtualHandler
{
    public override Type CommandType => typeof(PreparePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PreparePeerCommand)command, context));
}

internal sealed class VirtualHandler801 : VirtualHandler
{
    public override Type CommandType => typeof(QueryPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryPeerCommand)command, context));
}

internal sealed class VirtualHandler802 : VirtualHandler
{
    public override Type CommandType => typeof(ResizePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizePeerCommand)command, context));
}

internal sealed class VirtualHandler803 : VirtualHandler
{
    public override Type CommandType => typeof(RevokePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokePeerCommand)command, context));
}

internal sealed class VirtualHandler804 : VirtualHandler
{
    public override Type CommandType => typeof(SetupPeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupPeerCommand)command, context));
}

internal sealed class VirtualHandler805 : VirtualHandler
{
    public override Type CommandType => typeof(UpdatePeerCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdatePeerCommand)command, context));
}

internal sealed class VirtualHandler806 : VirtualHandler
{
    public override Type CommandType => typeof(AttachPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachPolicyCommand)command, context));
}

internal sealed class VirtualHandler807 : VirtualHandler
{
    public override Type CommandType => typeof(CheckPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckPolicyCommand)command, context));
}

internal sealed class VirtualHandler808 : VirtualHandler
{
    public override Type CommandType => typeof(CopyPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyPolicyCommand)command, context));
}

internal sealed class VirtualHandler809 : VirtualHandler
{
    public override Type CommandType => typeof(CreatePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreatePolicyCommand)command, context));
}

internal sealed class VirtualHandler810 : VirtualHandler
{
    public override Type CommandType => typeof(DeletePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeletePolicyCommand)command, context));
}

internal sealed class VirtualHandler811 : VirtualHandler
{
    public override Type CommandType => typeof(DetachPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachPolicyCommand)command, context));
}

internal sealed class VirtualHandler812 : VirtualHandler
{
    public override Type CommandType => typeof(GetPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetPolicyCommand)command, context));
}

internal sealed class VirtualHandler813 : VirtualHandler
{
    public override Type CommandType => typeof(ListPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListPolicyCommand)command, context));
}

internal sealed class VirtualHandler814 : VirtualHandler
{
    public override Type CommandType => typeof(MigratePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigratePolicyCommand)command, context));
}

internal sealed class VirtualHandler815 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyPolicyCommand)command, context));
}

internal sealed class VirtualHandler816 : VirtualHandler
{
    public override Type CommandType => typeof(PreparePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PreparePolicyCommand)command, context));
}

internal sealed class VirtualHandler817 : VirtualHandler
{
    public override Type CommandType => typeof(QueryPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryPolicyCommand)command, context));
}

internal sealed class VirtualHandler818 : VirtualHandler
{
    public override Type CommandType => typeof(ResizePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizePolicyCommand)command, context));
}

internal sealed class VirtualHandler819 : VirtualHandler
{
    public override Type CommandType => typeof(RevokePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokePolicyCommand)command, context));
}

internal sealed class VirtualHandler820 : VirtualHandler
{
    public override Type CommandType => typeof(SetupPolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupPolicyCommand)command, context));
}

internal sealed class VirtualHandler821 : VirtualHandler
{
    public override Type CommandType => typeof(UpdatePolicyCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdatePolicyCommand)command, context));
}

internal sealed class VirtualHandler822 : VirtualHandler
{
    public override Type CommandType => typeof(AttachPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachPortCommand)command, context));
}

internal sealed class VirtualHandler823 : VirtualHandler
{
    public override Type CommandType => typeof(CheckPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckPortCommand)command, context));
}

internal sealed class VirtualHandler824 : VirtualHandler
{
    public override Type CommandType => typeof(CopyPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyPortCommand)command, context));
}

internal sealed class VirtualHandler825 : VirtualHandler
{
    public override Type CommandType => typeof(CreatePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreatePortCommand)command, context));
}

internal sealed class VirtualHandler826 : VirtualHandler
{
    public override Type CommandType => typeof(DeletePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeletePortCommand)command, context));
}

internal sealed class VirtualHandler827 : VirtualHandler
{
    public override Type CommandType => typeof(DetachPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachPortCommand)command, context));
}

internal sealed class VirtualHandler828 : VirtualHandler
{
    public override Type CommandType => typeof(GetPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetPortCommand)command, context));
}

internal sealed class VirtualHandler829 : VirtualHandler
{
    public override Type CommandType => typeof(ListPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListPortCommand)command, context));
}

internal sealed class VirtualHandler830 : VirtualHandler
{
    public override Type CommandType => typeof(MigratePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigratePortCommand)command, context));
}

internal sealed class VirtualHandler831 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyPortCommand)command, context));
}

internal sealed class VirtualHandler832 : VirtualHandler
{
    public override Type CommandType => typeof(PreparePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PreparePortCommand)command, context));
}

internal sealed class VirtualHandler833 : VirtualHandler
{
    public override Type CommandType => typeof(QueryPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryPortCommand)command, context));
}

internal sealed class VirtualHandler834 : VirtualHandler
{
    public override Type CommandType => typeof(ResizePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizePortCommand)command, context));
}

internal sealed class VirtualHandler835 : VirtualHandler
{
    public override Type CommandType => typeof(RevokePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokePortCommand)command, context));
}

internal sealed class VirtualHandler836 : VirtualHandler
{
    public override Type CommandType => typeof(SetupPortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupPortCommand)command, context));
}

internal sealed class VirtualHandler837 : VirtualHandler
{
    public override Type CommandType => typeof(UpdatePortCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdatePortCommand)command, context));
}

internal sealed class VirtualHandler838 : VirtualHandler
{
    public override Type CommandType => typeof(AttachProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachProfileCommand)command, context));
}

internal sealed class VirtualHandler839 : VirtualHandler
{
    public override Type CommandType => typeof(CheckProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckProfileCommand)command, context));
}

internal sealed class VirtualHandler840 : VirtualHandler
{
    public override Type CommandType => typeof(CopyProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyProfileCommand)command, context));
}

internal sealed class VirtualHandler841 : VirtualHandler
{
    public override Type CommandType => typeof(CreateProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateProfileCommand)command, context));
}

internal sealed class VirtualHandler842 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteProfileCommand)command, context));
}

internal sealed class VirtualHandler843 : VirtualHandler
{
    public override Type CommandType => typeof(DetachProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachProfileCommand)command, context));
}

internal sealed class VirtualHandler844 : VirtualHandler
{
    public override Type CommandType => typeof(GetProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetProfileCommand)command, context));
}

internal sealed class VirtualHandler845 : VirtualHandler
{
    public override Type CommandType => typeof(ListProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListProfileCommand)command, context));
}

internal sealed class VirtualHandler846 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateProfileCommand)command, context));
}

internal sealed class VirtualHandler847 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyProfileCommand)command, context));
}

internal sealed class VirtualHandler848 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareProfileCommand)command, context));
}

internal sealed class VirtualHandler849 : VirtualHandler
{
    public override Type CommandType => typeof(QueryProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryProfileCommand)command, context));
}

internal sealed class VirtualHandler850 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeProfileCommand)command, context));
}

internal sealed class VirtualHandler851 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeProfileCommand)command, context));
}

internal sealed class VirtualHandler852 : VirtualHandler
{
    public override Type CommandType => typeof(SetupProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupProfileCommand)command, context));
}

internal sealed class VirtualHandler853 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateProfileCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateProfileCommand)command, context));
}

internal sealed class VirtualHandler854 : VirtualHandler
{
    public override Type CommandType => typeof(AttachQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachQuotaCommand)command, context));
}

internal sealed class VirtualHandler855 : VirtualHandler
{
    public override Type CommandType => typeof(CheckQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckQuotaCommand)command, context));
}

internal sealed class VirtualHandler856 : VirtualHandler
{
    public override Type CommandType => typeof(CopyQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyQuotaCommand)command, context));
}

internal sealed class VirtualHandler857 : VirtualHandler
{
    public override Type CommandType => typeof(CreateQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateQuotaCommand)command, context));
}

internal sealed class VirtualHandler858 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteQuotaCommand)command, context));
}

internal sealed class VirtualHandler859 : VirtualHandler
{
    public override Type CommandType => typeof(DetachQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachQuotaCommand)command, context));
}

internal sealed class VirtualHandler860 : VirtualHandler
{
    public override Type CommandType => typeof(GetQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetQuotaCommand)command, context));
}

internal sealed class VirtualHandler861 : VirtualHandler
{
    public override Type CommandType => typeof(ListQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListQuotaCommand)command, context));
}

internal sealed class VirtualHandler862 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateQuotaCommand)command, context));
}

internal sealed class VirtualHandler863 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyQuotaCommand)command, context));
}

internal sealed class VirtualHandler864 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareQuotaCommand)command, context));
}

internal sealed class VirtualHandler865 : VirtualHandler
{
    public override Type CommandType => typeof(QueryQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryQuotaCommand)command, context));
}

internal sealed class VirtualHandler866 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeQuotaCommand)command, context));
}

internal sealed class VirtualHandler867 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeQuotaCommand)command, context));
}

internal sealed class VirtualHandler868 : VirtualHandler
{
    public override Type CommandType => typeof(SetupQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupQuotaCommand)command, context));
}

internal sealed class VirtualHandler869 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateQuotaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateQuotaCommand)command, context));
}

internal sealed class VirtualHandler870 : VirtualHandler
{
    public override Type CommandType => typeof(AttachRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachRackCommand)command, context));
}

internal sealed class VirtualHandler871 : VirtualHandler
{
    public override Type CommandType => typeof(CheckRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckRackCommand)command, context));
}

internal sealed class VirtualHandler872 : VirtualHandler
{
    public override Type CommandType => typeof(CopyRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyRackCommand)command, context));
}

internal sealed class VirtualHandler873 : VirtualHandler
{
    public override Type CommandType => typeof(CreateRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateRackCommand)command, context));
}

internal sealed class VirtualHandler874 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteRackCommand)command, context));
}

internal sealed class VirtualHandler875 : VirtualHandler
{
    public override Type CommandType => typeof(DetachRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachRackCommand)command, context));
}

internal sealed class VirtualHandler876 : VirtualHandler
{
    public override Type CommandType => typeof(GetRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetRackCommand)command, context));
}

internal sealed class VirtualHandler877 : VirtualHandler
{
    public override Type CommandType => typeof(ListRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListRackCommand)command, context));
}

internal sealed class VirtualHandler878 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateRackCommand)command, context));
}

internal sealed class VirtualHandler879 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyRackCommand)command, context));
}

internal sealed class VirtualHandler880 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareRackCommand)command, context));
}

internal sealed class VirtualHandler881 : VirtualHandler
{
    public override Type CommandType => typeof(QueryRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryRackCommand)command, context));
}

internal sealed class VirtualHandler882 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeRackCommand)command, context));
}

internal sealed class VirtualHandler883 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeRackCommand)command, context));
}

internal sealed class VirtualHandler884 : VirtualHandler
{
    public override Type CommandType => typeof(SetupRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupRackCommand)command, context));
}

internal sealed class VirtualHandler885 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateRackCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateRackCommand)command, context));
}

internal sealed class VirtualHandler886 : VirtualHandler
{
    public override Type CommandType => typeof(AttachRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachRegionCommand)command, context));
}

internal sealed class VirtualHandler887 : VirtualHandler
{
    public override Type CommandType => typeof(CheckRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckRegionCommand)command, context));
}

internal sealed class VirtualHandler888 : VirtualHandler
{
    public override Type CommandType => typeof(CopyRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyRegionCommand)command, context));
}

internal sealed class VirtualHandler889 : VirtualHandler
{
    public override Type CommandType => typeof(CreateRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateRegionCommand)command, context));
}

internal sealed class VirtualHandler890 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteRegionCommand)command, context));
}

internal sealed class VirtualHandler891 : VirtualHandler
{
    public override Type CommandType => typeof(DetachRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachRegionCommand)command, context));
}

internal sealed class VirtualHandler892 : VirtualHandler
{
    public override Type CommandType => typeof(GetRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetRegionCommand)command, context));
}

internal sealed class VirtualHandler893 : VirtualHandler
{
    public override Type CommandType => typeof(ListRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListRegionCommand)command, context));
}

internal sealed class VirtualHandler894 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateRegionCommand)command, context));
}

internal sealed class VirtualHandler895 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyRegionCommand)command, context));
}

internal sealed class VirtualHandler896 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareRegionCommand)command, context));
}

internal sealed class VirtualHandler897 : VirtualHandler
{
    public override Type CommandType => typeof(QueryRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryRegionCommand)command, context));
}

internal sealed class VirtualHandler898 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeRegionCommand)command, context));
}

internal sealed class VirtualHandler899 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeRegionCommand)command, context));
}

internal sealed class VirtualHandler900 : VirtualHandler
{
    public override Type CommandType => typeof(SetupRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupRegionCommand)command, context));
}

internal sealed class VirtualHandler901 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateRegionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateRegionCommand)command, context));
}

internal sealed class VirtualHandler902 : VirtualHandler
{
    public override Type CommandType => typeof(AttachReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachReplicaCommand)command, context));
}

internal sealed class VirtualHandler903 : VirtualHandler
{
    public override Type CommandType => typeof(CheckReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckReplicaCommand)command, context));
}

internal sealed class VirtualHandler904 : VirtualHandler
{
    public override Type CommandType => typeof(CopyReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyReplicaCommand)command, context));
}

internal sealed class VirtualHandler905 : VirtualHandler
{
    public override Type CommandType => typeof(CreateReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateReplicaCommand)command, context));
}

internal sealed class VirtualHandler906 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteReplicaCommand)command, context));
}

internal sealed class VirtualHandler907 : VirtualHandler
{
    public override Type CommandType => typeof(DetachReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachReplicaCommand)command, context));
}

internal sealed class VirtualHandler908 : VirtualHandler
{
    public override Type CommandType => typeof(GetReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetReplicaCommand)command, context));
}

internal sealed class VirtualHandler909 : VirtualHandler
{
    public override Type CommandType => typeof(ListReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListReplicaCommand)command, context));
}

internal sealed class VirtualHandler910 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateReplicaCommand)command, context));
}

internal sealed class VirtualHandler911 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyReplicaCommand)command, context));
}

internal sealed class VirtualHandler912 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareReplicaCommand)command, context));
}

internal sealed class VirtualHandler913 : VirtualHandler
{
    public override Type CommandType => typeof(QueryReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryReplicaCommand)command, context));
}

internal sealed class VirtualHandler914 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeReplicaCommand)command, context));
}

internal sealed class VirtualHandler915 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeReplicaCommand)command, context));
}

internal sealed class VirtualHandler916 : VirtualHandler
{
    public override Type CommandType => typeof(SetupReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupReplicaCommand)command, context));
}

internal sealed class VirtualHandler917 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateReplicaCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateReplicaCommand)command, context));
}

internal sealed class VirtualHandler918 : VirtualHandler
{
    public override Type CommandType => typeof(AttachReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachReservationCommand)command, context));
}

internal sealed class VirtualHandler919 : VirtualHandler
{
    public override Type CommandType => typeof(CheckReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckReservationCommand)command, context));
}

internal sealed class VirtualHandler920 : VirtualHandler
{
    public override Type CommandType => typeof(CopyReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyReservationCommand)command, context));
}

internal sealed class VirtualHandler921 : VirtualHandler
{
    public override Type CommandType => typeof(CreateReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateReservationCommand)command, context));
}

internal sealed class VirtualHandler922 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteReservationCommand)command, context));
}

internal sealed class VirtualHandler923 : VirtualHandler
{
    public override Type CommandType => typeof(DetachReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachReservationCommand)command, context));
}

internal sealed class VirtualHandler924 : VirtualHandler
{
    public override Type CommandType => typeof(GetReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetReservationCommand)command, context));
}

internal sealed class VirtualHandler925 : VirtualHandler
{
    public override Type CommandType => typeof(ListReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListReservationCommand)command, context));
}

internal sealed class VirtualHandler926 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateReservationCommand)command, context));
}

internal sealed class VirtualHandler927 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyReservationCommand)command, context));
}

internal sealed class VirtualHandler928 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareReservationCommand)command, context));
}

internal sealed class VirtualHandler929 : VirtualHandler
{
    public override Type CommandType => typeof(QueryReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryReservationCommand)command, context));
}

internal sealed class VirtualHandler930 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeReservationCommand)command, context));
}

internal sealed class VirtualHandler931 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeReservationCommand)command, context));
}

internal sealed class VirtualHandler932 : VirtualHandler
{
    public override Type CommandType => typeof(SetupReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupReservationCommand)command, context));
}

internal sealed class VirtualHandler933 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateReservationCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateReservationCommand)command, context));
}

internal sealed class VirtualHandler934 : VirtualHandler
{
    public override Type CommandType => typeof(AttachRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachRouteCommand)command, context));
}

internal sealed class VirtualHandler935 : VirtualHandler
{
    public override Type CommandType => typeof(CheckRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckRouteCommand)command, context));
}

internal sealed class VirtualHandler936 : VirtualHandler
{
    public override Type CommandType => typeof(CopyRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyRouteCommand)command, context));
}

internal sealed class VirtualHandler937 : VirtualHandler
{
    public override Type CommandType => typeof(CreateRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateRouteCommand)command, context));
}

internal sealed class VirtualHandler938 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteRouteCommand)command, context));
}

internal sealed class VirtualHandler939 : VirtualHandler
{
    public override Type CommandType => typeof(DetachRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachRouteCommand)command, context));
}

internal sealed class VirtualHandler940 : VirtualHandler
{
    public override Type CommandType => typeof(GetRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetRouteCommand)command, context));
}

internal sealed class VirtualHandler941 : VirtualHandler
{
    public override Type CommandType => typeof(ListRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListRouteCommand)command, context));
}

internal sealed class VirtualHandler942 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateRouteCommand)command, context));
}

internal sealed class VirtualHandler943 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyRouteCommand)command, context));
}

internal sealed class VirtualHandler944 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareRouteCommand)command, context));
}

internal sealed class VirtualHandler945 : VirtualHandler
{
    public override Type CommandType => typeof(QueryRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryRouteCommand)command, context));
}

internal sealed class VirtualHandler946 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeRouteCommand)command, context));
}

internal sealed class VirtualHandler947 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeRouteCommand)command, context));
}

internal sealed class VirtualHandler948 : VirtualHandler
{
    public override Type CommandType => typeof(SetupRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupRouteCommand)command, context));
}

internal sealed class VirtualHandler949 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateRouteCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateRouteCommand)command, context));
}

internal sealed class VirtualHandler950 : VirtualHandler
{
    public override Type CommandType => typeof(AttachSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachSegmentCommand)command, context));
}

internal sealed class VirtualHandler951 : VirtualHandler
{
    public override Type CommandType => typeof(CheckSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckSegmentCommand)command, context));
}

internal sealed class VirtualHandler952 : VirtualHandler
{
    public override Type CommandType => typeof(CopySegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopySegmentCommand)command, context));
}

internal sealed class VirtualHandler953 : VirtualHandler
{
    public override Type CommandType => typeof(CreateSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateSegmentCommand)command, context));
}

internal sealed class VirtualHandler954 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteSegmentCommand)command, context));
}

internal sealed class VirtualHandler955 : VirtualHandler
{
    public override Type CommandType => typeof(DetachSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachSegmentCommand)command, context));
}

internal sealed class VirtualHandler956 : VirtualHandler
{
    public override Type CommandType => typeof(GetSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetSegmentCommand)command, context));
}

internal sealed class VirtualHandler957 : VirtualHandler
{
    public override Type CommandType => typeof(ListSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListSegmentCommand)command, context));
}

internal sealed class VirtualHandler958 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateSegmentCommand)command, context));
}

internal sealed class VirtualHandler959 : VirtualHandler
{
    public override Type CommandType => typeof(ModifySegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifySegmentCommand)command, context));
}

internal sealed class VirtualHandler960 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareSegmentCommand)command, context));
}

internal sealed class VirtualHandler961 : VirtualHandler
{
    public override Type CommandType => typeof(QuerySegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QuerySegmentCommand)command, context));
}

internal sealed class VirtualHandler962 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeSegmentCommand)command, context));
}

internal sealed class VirtualHandler963 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeSegmentCommand)command, context));
}

internal sealed class VirtualHandler964 : VirtualHandler
{
    public override Type CommandType => typeof(SetupSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupSegmentCommand)command, context));
}

internal sealed class VirtualHandler965 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateSegmentCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateSegmentCommand)command, context));
}

internal sealed class VirtualHandler966 : VirtualHandler
{
    public override Type CommandType => typeof(AttachSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachSessionCommand)command, context));
}

internal sealed class VirtualHandler967 : VirtualHandler
{
    public override Type CommandType => typeof(CheckSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckSessionCommand)command, context));
}

internal sealed class VirtualHandler968 : VirtualHandler
{
    public override Type CommandType => typeof(CopySessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopySessionCommand)command, context));
}

internal sealed class VirtualHandler969 : VirtualHandler
{
    public override Type CommandType => typeof(CreateSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateSessionCommand)command, context));
}

internal sealed class VirtualHandler970 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteSessionCommand)command, context));
}

internal sealed class VirtualHandler971 : VirtualHandler
{
    public override Type CommandType => typeof(DetachSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachSessionCommand)command, context));
}

internal sealed class VirtualHandler972 : VirtualHandler
{
    public override Type CommandType => typeof(GetSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetSessionCommand)command, context));
}

internal sealed class VirtualHandler973 : VirtualHandler
{
    public override Type CommandType => typeof(ListSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListSessionCommand)command, context));
}

internal sealed class VirtualHandler974 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateSessionCommand)command, context));
}

internal sealed class VirtualHandler975 : VirtualHandler
{
    public override Type CommandType => typeof(ModifySessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifySessionCommand)command, context));
}

internal sealed class VirtualHandler976 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareSessionCommand)command, context));
}

internal sealed class VirtualHandler977 : VirtualHandler
{
    public override Type CommandType => typeof(QuerySessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QuerySessionCommand)command, context));
}

internal sealed class VirtualHandler978 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeSessionCommand)command, context));
}

internal sealed class VirtualHandler979 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeSessionCommand)command, context));
}

internal sealed class VirtualHandler980 : VirtualHandler
{
    public override Type CommandType => typeof(SetupSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupSessionCommand)command, context));
}

internal sealed class VirtualHandler981 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateSessionCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateSessionCommand)command, context));
}

internal sealed class VirtualHandler982 : VirtualHandler
{
    public override Type CommandType => typeof(AttachShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachShareCommand)command, context));
}

internal sealed class VirtualHandler983 : VirtualHandler
{
    public override Type CommandType => typeof(CheckShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckShareCommand)command, context));
}

internal sealed class VirtualHandler984 : VirtualHandler
{
    public override Type CommandType => typeof(CopyShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CopyShareCommand)command, context));
}

internal sealed class VirtualHandler985 : VirtualHandler
{
    public override Type CommandType => typeof(CreateShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CreateShareCommand)command, context));
}

internal sealed class VirtualHandler986 : VirtualHandler
{
    public override Type CommandType => typeof(DeleteShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DeleteShareCommand)command, context));
}

internal sealed class VirtualHandler987 : VirtualHandler
{
    public override Type CommandType => typeof(DetachShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((DetachShareCommand)command, context));
}

internal sealed class VirtualHandler988 : VirtualHandler
{
    public override Type CommandType => typeof(GetShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((GetShareCommand)command, context));
}

internal sealed class VirtualHandler989 : VirtualHandler
{
    public override Type CommandType => typeof(ListShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ListShareCommand)command, context));
}

internal sealed class VirtualHandler990 : VirtualHandler
{
    public override Type CommandType => typeof(MigrateShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((MigrateShareCommand)command, context));
}

internal sealed class VirtualHandler991 : VirtualHandler
{
    public override Type CommandType => typeof(ModifyShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ModifyShareCommand)command, context));
}

internal sealed class VirtualHandler992 : VirtualHandler
{
    public override Type CommandType => typeof(PrepareShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((PrepareShareCommand)command, context));
}

internal sealed class VirtualHandler993 : VirtualHandler
{
    public override Type CommandType => typeof(QueryShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((QueryShareCommand)command, context));
}

internal sealed class VirtualHandler994 : VirtualHandler
{
    public override Type CommandType => typeof(ResizeShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((ResizeShareCommand)command, context));
}

internal sealed class VirtualHandler995 : VirtualHandler
{
    public override Type CommandType => typeof(RevokeShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((RevokeShareCommand)command, context));
}

internal sealed class VirtualHandler996 : VirtualHandler
{
    public override Type CommandType => typeof(SetupShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((SetupShareCommand)command, context));
}

internal sealed class VirtualHandler997 : VirtualHandler
{
    public override Type CommandType => typeof(UpdateShareCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((UpdateShareCommand)command, context));
}

internal sealed class VirtualHandler998 : VirtualHandler
{
    public override Type CommandType => typeof(AttachSubnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((AttachSubnetCommand)command, context));
}

internal sealed class VirtualHandler999 : VirtualHandler
{
    public override Type CommandType => typeof(CheckSubnetCommand);

    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>
        CommandRoute.Generalise(UpTo1000.Handle((CheckSubnetCommand)command, context));
}
