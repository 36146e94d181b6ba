//! Common given names, full and short, of the people who come, and above all
//! those whose endings look like surnames. A list only: it tells which part of
//! a name comes first, and nobody's name has to be in it.

use crate::words;
use std::collections::HashSet;
use std::sync::LazyLock;

/// One of the names listed.
pub fn is_given(word: &str) -> bool {
    static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| GIVEN.split_whitespace().collect());
    SET.contains(words::spaced(word).trim())
}

/// One of the names listed that is hardly ever a surname.
pub fn is_only_given(word: &str) -> bool {
    static SET: LazyLock<HashSet<&str>> =
        LazyLock::new(|| SURNAMES_TOO.split_whitespace().collect());
    is_given(word) && !SET.contains(words::spaced(word).trim())
}

const GIVEN: &str = "\
августин агата агафья агния адам аделина азамат азат азиз айгуль айдар айнур айша аксинья алан александр александра \
алексей алена алеша алина алиса алла алмаз альберт альбина альфия амина амир анастасия анатолий анвар ангелина \
андрей анечка анжела анжелика анна антон антонина анфиса анюта аня арам арина аркадий армен арсен арсений арслан \
артем артемий артур архип асель аслан ася афанасий ахмед аэлита белла богдан борис боря булат бэлла вадик вадим \
валентин валентина валера валерий валерия валерьян валя ваня варвара варя василий василиса вася венера вениамин вера \
вероника вика викентий виктор виктория виолетта виталий виталина витя влад влада владимир владислав владлен владлена \
вова володя всеволод вячеслав гаврил галина галя гаяне гаянэ гена геннадий георгий георгина герасим герман глеб гоар \
гоша григорий гриша гузель гульназ гульнара гульшат гурам давид давлат дамир даниил данил данила даниэль дания \
данияр даня дарья даша демьян денис джамал джамиля диана диляра дима дина динара дмитрий добрыня дуня ева евгений \
евгения евдокия егор егорка екатерина елена елизавета елисей емельян ерофей ефим ефросинья жан жанна ждан женя жора \
зарина захар земфира зина зинаида зоя зульфия зухра иван игнат игорь изабелла ильдар ильмира ильнур илья ильяс инга \
инесса инна иннокентий иосиф ипполит ира ирина ириша иса искандер камила камиль карим карина каролина касьян катюша \
катя кеша кира кирилл клавдия клара клим климент коля константин костик костя кристина ксения ксюша кузьма лада лана \
лара лариса лев лейла лена леночка леонид леонтий лера леша лиана лида лидия лиза лика лилиана лилия лина лия лолита \
луиза лука лукерья лукьян люба любовь люда людмила магомед мадина майя макар макс максим малика малхаз марат \
маргарита марго мариам марианна марина мария марк мартин мартын маруся марфа марьям марьяна матвей матрона маша \
машенька мила милана милена мирон мирослав мирослава митя михаил миша мурад мурат муслим мустафа надежда надя наиль \
настенька настя наталия наталка наталья наташа нателла нелли ник ника никита николай нина нонна нурлан оксана \
октябрина олег олеся олечка ольга оля остап павел павлина пахом паша пелагея петр петя платон полина поля прасковья \
прохор рада радик радим раиса рамазан рамиль рания расул ратибор рафаэль рашид рая регина ренат рената римма рина \
рита родион роза розалия рома роман рубен рузиль руслан рустам руфина сабина савва савелий салават самвел самир саша \
сашенька света светлана святослав сева севастьян севда семен сеня серафим серафима сергей сережа симон слава славик \
снежана соня сорин софия софья спартак станислав стас степа степан стефан стефания султан сусанна таисия тамара \
тамерлан танюша таня тарас тася татьяна тая теймур тема тереза тимофей тимофейка тимоша тимур тихон толик толя тоня \
трофим ульян ульяна уля устинья фазиль фаина фарид фарида фатима федор федот федя фекла феликс фидан филарет филипп \
фируза флора флюра фома фрол хадижа хасан христина цветана чингиз шамиль эвелина эдгар эдик эдита эдуард элина \
эльвира эльдар эльмира эмилия эмиль эмин эмма эрик эрнест эсмира юлиан юлиана юлия юля юнус юра юрий юрик юсуф \
ядвига яким яков якуб ян яна януш ярослав ярослава ясмина яша \
aaron abby abigail adam adele adrian agnes ahmed aida aisha akira alan alba albert alejandra alejandro alessandra \
alessandro alessia alex alexa alexander alexandra alexey alexis alfred ali alice alicia alicja alina alison allison \
alma alvaro amal amanda amelia amina amir amy ana anais anastasia anders andre andrea andreas andres andrew andrey \
angela anita anja anjali anke anna anne annette annika anouk anthony antoine anton antonia antonio anya arjun arne \
arthur arun arya asa ashley astrid august aurelie aurora ava axel aylin ayse barbara beata beatrice beatriz bella \
ben benjamin bernard bernd beth bettina betty bianca birgit bjorn bob bogdan brandon brenda brian briana brigitte \
bruno camila camille carina carl carla carlos carmen carol carole carolina caroline catarina catherine cathy cecilia \
celia celine cesar charles charlotte chloe chris christa christian christina christine christoph christophe \
christopher claire clara claudia clemens cleo conor cora corinna craig cristina cynthia dagmar damian damien dan \
dana daniel danielle daria darya dave david davide debbie deborah denise dennis derek diana diego dieter dimitri \
dirk dmitry domenico dominik dominique donald donna dora doris dorothy douglas dylan edith eduardo edward egon \
eileen ekaterina elaine elena eleonora elias elif elin elisa elisabeth elise elizabeth ella ellen ellie elsa emil \
emilia emilie emilio emily emine emma emmanuel enrico enrique eric erica erik erika erin ernst esteban esther eugene \
eugenia eva evan eve evelyn fabian fabien fabio fatima federica federico felix fernando finn fiona florence florian \
francesca francesco francis francisco francois frank franz freya frida frieda fritz gabriel gabriela gabriele \
gabriella gary gemma geoff georg george gerald gerda gert gianna gina giorgia giorgio giovanni giulia giuseppe \
gonzalo grace greg gregory greta guido guillaume gunnar gus gustav hal hana hank hanna hannah hannes hans harald \
hari harold harry hassan heather hedda heidi heiko heiner heinz helen helena helene helga helmut hendrik henri \
henrik henry herbert hilda hiroshi holger hugo ian ibrahim ida ignacio igor ilse imran ina ines inga inge ingo \
ingrid irene irina iris isaac isabel isabella isla ivan ivana ivo jacek jack jacob jacqueline jaime jakob jakub \
james jamie jan jana jane janet janine jasmin jasmine jason javier jean jeff jeffrey jen jenna jennifer jenny jens \
jeremy jerome jessica jill jim jimena jo joachim joan joana joao joaquin jochen joe joel johan johanna johannes john \
johnny jolanda jon jonas jonathan jordan jorge jose josef josefa joseph josephine joshua josie joy juan juana judith \
judy juergen jules julia julian juliana julie julien juliette julio jurgen justin kai karen karin karl karla \
karolina karsten kasia kate katharina katherine kathleen kathrin kathy katie katja katrin kay kayla keiko keith \
kelly ken kenji kenneth kerstin kevin kimberly kira kirsten klara klaus knut konrad krishna kristen kristian kristin \
kristof krzysztof ksenia kurt kyle lara larry lars laura lauren lea leah leif lena leo leon leona leonardo leonie \
leticia liam lidia lilian lily lina linda lisa liv livia liz lorena lorenzo lotte louis louise luc luca lucas lucia \
luciana lucie lucy ludwig luigi luis luisa lukas luke luna lydia mads magda magdalena magnus maja malte manfred \
manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus marek margaret margarita margot maria \
mariana mariano marie marilyn marina mario marion marius mark marlene marta marten martha martin martina mary mateo \
mathias mathieu mathilde matt matteo matthew matthias mattia maud maurice mauricio max maxim maxime maya meera megan \
mehmet mel melanie melissa mercedes mia michael michaela michal michelle miguel miho mike mikhail mila milan mina \
mira miriam misha mohamed mohammed moira monica monika moritz morten muhammad mustafa nadia nadine nancy naomi \
natacha natalia natalie natasha nathan ned nele nelly nicholas nick nico nicola nicolas nicole niels niklas nikolai \
nikolay nils nina noah noemi nora norbert oda odile ola olaf ole oleg olga oliver olivia olivier omar oscar oskar \
otto owen pablo pamela paola paolo pascal patrice patricia patrick patrik paul paula pauline pavel pawel pedro peggy \
pepe per peter petra phil philip philippe pia pierre pilar piotr priya rachel rafael rahul raj rajesh ralf ralph \
ramon raquel raul ravi ray raymond rebecca regina reinhard rena renate rene ricardo riccardo richard rick rita rob \
robert roberta roberto robin rodrigo roger roland rolf romain roman ron ronald rosa rosalie rose roxana ruben ruby \
rudolf rui ruth ryan sabine sabrina sally salma sam samantha samir samuel sandra sanjay santiago sara sarah sasha \
saskia scott sean sebastian selma sergey sergio shane sharon sheila shirley shreya sidney silke silvia simon simona \
simone sina sofia sofie solveig sonia sonja sophia sophie stefan stefania stefanie stella stephanie stephen steve \
steven stuart sue sunita susan susana susanne suzanne sven svenja svetlana sylvia sylvie tamara tania tanja tara \
tatiana tatjana ted teresa thea theo theodor theresa thierry thomas thorsten tiffany tilda till tim timo timothy \
tina tobias todd tom tomas tomasz toni tony torsten tove trevor tyler udo ulf ulla ulrich ulrike uma ursula ute uwe \
valentina valeria valerie vanessa vera verena vero veronica veronika victoria viktor vince vincent viola virginia \
viviane vladimir volker walter waltraud wanda wayne wendy werner wilhelm william wolfgang xavier yann yara yasmin \
yuki yuri yusuf yves yvonne zachary zara zeynep zlatan zoe zoey zofia";

/// Those of them that are surnames as well.
const SURNAMES_TOO: &str = "\
адам альберт богдан вера герман давид захар игнат карим ким клим лев леон леонов лия лука марк мартин мила мирон \
назар павлина платон роза роман савва самир стефан султан тарас тихон трофим фома фрол эрик яким ян \
aaron adam adrian alan alba alexander allen andrew anthony arthur august austin barry bella benjamin blake brandon \
bruce bruno carl carter charles christian clark craig daniel david dean dennis dominik douglas edward ernst eugene \
evan felix ferdinand francis franco frank franklin friedrich fritz george gilbert glenn gordon grace grant gregory \
harold harris harry helena henry herbert herman hilda howard hugo isaac jack jacob jakob james jean joel john \
jonas jordan joseph joy julian justin karl keith kelly kyle lara lawrence lee leon leonard leone lewis lloyd logan \
louis luca lucas ludwig luke luna marcel marco marcus marina mario marion mark marshall martin mason mathias mathieu \
matthew matthias maurice max michael michel mitchell morgan moritz morris murray nathan neal nelson nicholas nicolas \
noel norman oliver oscar otto owen pablo pascal patrick paul perry peter philip philippe pierre rafael ralph ramon \
ray raymond reinhard rene rich richard robert robin roger roland roman ronald rosa rose ross rossi roy ruben rudolf \
rui russell ruth ryan sally sam samuel santiago santos scott sean sebastian sergio shannon shirley sidney simon \
simone stanley stefan stephen steven stewart stuart taylor terry theodor thomas tim timothy todd tony tyler ulrich \
valentin victor vincent walter warren wayne werner wilhelm will william wolf wolfgang xavier zimmer";
