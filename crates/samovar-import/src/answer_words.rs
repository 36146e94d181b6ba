//! The words of replies and of people who come along: English and Russian
//! fully, the usual short phrases of German, Spanish, Portuguese and French.
//! A list only, in folded letters; what the words make together is decided in
//! `reply` and `people`.

use crate::lexicon::Lexicon;
use std::sync::LazyLock;

/// What a phrase of an answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A plain yes or no, which stands for a whole answer.
    PlainYes,
    PlainNo,
    /// A verb or state that says so.
    Yes,
    No,
    /// A no that may be of something else: "can't eat nuts", «без меня».
    HalfNo,
    /// Not to come, which a no turns into coming: "no way I'm missing it".
    Miss,
    /// The bare verb, which a no before it denies: "can't attend".
    Come,
    /// "Of course": yes, unless a no follows.
    Surely,
    /// "We'll be there": yes, and more than one of them.
    WeYes,
    Maybe,
    /// "Probably not": maybe, but rather no.
    Unlikely,
    /// Makes what stands beside it uncertain: "perhaps".
    Hedge,
    /// More likely yes, or no, than anything else.
    WeakYes,
    WeakNo,
    /// "I'd love to": yes, unless a no follows.
    Wish,
    /// Regret, which refuses nothing by itself.
    Sorry,
    Waiting,
    Cancelled,
    Invited,
    /// A registration that the tool holds back: maybe.
    Pending,
    /// Turns round what follows.
    Not,
    But,
    /// Begins a condition.
    If,
    /// "Last time", "next time": the clause speaks of another day.
    Elsewhen,
    /// Thanks, joy, lateness, politeness.
    Filler,
    // People.
    With,
    Without,
    /// "and", which goes on with what was.
    Also,
    /// One who comes along: wife, friend.
    Person,
    /// Several, without a number: friends, children.
    Kin,
    /// Two by their name: parents.
    Two,
    Family,
    /// Heads in general: people, tickets.
    Heads,
    Adult,
    Adults,
    /// Those who are asked: guests, which may or may not count the answerer.
    Guests,
    Me,
    /// "of us", «нас».
    Us,
    We,
    /// "for", before a number of heads.
    For,
    /// «на», before heads, hours, or anything else.
    Onto,
    /// A number of all together: «вдвоём».
    Together(u8),
    Number(u8),
    /// «один»: alone, where nothing is counted by it.
    One,
    PlusOne,
    Alone,
    Nobody,
}

use Word::*;

pub static WORDS: LazyLock<Lexicon<Word>> = LazyLock::new(|| Lexicon::new(LISTS));

const LISTS: &[(Word, &str)] = &[
    (
        PlainYes,
        "yes|y|yep|yeah|yea|yup|yess|yas|aye|ja|jawohl|oui|si|sim|tak|true|✓|v|да|д|ага|угу|так точно|yes please|✓ ✓",
    ),
    (
        PlainNo,
        "no|n|nope|nah|no no|nein|non|nao|nej|nee|false|✗|нет|нет нет|неа|не а|н|no thanks|no thank you|нет спасибо|никак нет|nein danke|non merci|no gracias",
    ),
    (
        Yes,
        "i'm in|im in|count me in|count us in|sign me up|put me down|\
         i'll come|ill come|i will come|will come|i'll be there|ill be there|i will be there|be there|will be there|will attend|\
         i'll be|i will be|will be|i'll attend|i'll join|ill join|i will join|will join|i'll will make it|i can make it|can make it|made it|\
         can come|can attend|can join|be able|can be there|i can|able to come|able to attend|able to join|able to make it|\
         happy to|happy to come|happy to join|happy to attend|glad to|glad to come|delighted to|i'd be delighted|i would be delighted|would be delighted|i'd be happy to|pleased to|with pleasure|my pleasure|gladly|\
         100 %|100 percent|\
         wouldn't miss it|wouldnt miss it|won't miss it|wont miss it|would not miss it|will not miss it|not going to miss it|can't say no|can't miss it|can't miss this|cannot miss it|no way i'd miss it|\
         approv*|accept*|paid|checked in|checkedin|check in|active|acquired|complete*|valid|scanned|used|present|showed up|\
         rsvp yes|rsvp|i'll rsvp|rsvp'd|in person|onsite|on site|online|remotely|via zoom|zugesagt|teilnehm*|\
         приду|прийду|приеду|пойду|подойду|подъеду|загляну|зайду|явлюсь|прибуду|прилечу|буду|иду|еду|будет|будут|придет|придут|приедет|идет|идут|\
         участвую|участвует|участвуют|участие|участник|участница|участвов*|присутств*|подтверд*|подтвержд*|одобр*|оплач*|оплатил*|бесплатн*|зарегистр*|регистр*|\
         конечно да|сто процентов|договорились|принято|\
         соглас*|готов|готова|готовы|могу|смогу|сможет|смогут|получится|получается|успею|успеваю|успеет|\
         я за|я в деле|в деле|я с вами|с удовольствием|с радостью|с огромным удовольствием|с большим удовольствием|с превеликим удовольствием|рад прийти|рада прийти|рады прийти|рад быть|рада быть|\
         очно|онлайн|лично|дистанционно|успешн*|пришел|пришла|пришли|прибыл*|явился|явилась|присутствовал*|\
         запиши|запишите|записывай|записывайте|записал|записала|меня запишите|запишите меня|считайте меня|считай меня|в списке|плюсую|плюсуюсь|\
         не пропущу|не пропустим|ни за что не пропущу|ни за что не пропустим|не пропущу ни за что|не пропустим ни за что|ни за что на свете не пропущу|ни за что на свете не пропустим|не пропущу ни за что на свете|никогда не пропускаю|не пропускаю|не упущу|как же без меня|как же вы без меня|как вы без меня|как без меня|куда же без меня|куда же вы без меня|куда без меня|куда вы без меня|без меня никуда|без меня никак|not without me|не могу пропустить|не могу не прийти|не откажусь|не смогу отказаться|не могу отказаться|как штык|\
         gerne|sehr gerne|ja gerne|ich komme|komme|bin dabei|ich bin dabei|wir sind dabei|dabei|\
         claro que si|si claro|voy|ire|asistire|alli estare|ahi estare|vengo|vou|irei|estarei la|la estarei|claro que sim|com prazer|con gusto|con mucho gusto|encantado|encantada|\
         je viens|je serai la|j'y serai|je participe|avec plaisir|volontiers|d'accord|presente|presentes|confirmado|confirmada",
    ),
    (
        Come,
        "going|attend*|coming|come|join*|make it|come along|able to|participat*|regist*|confirm*",
    ),
    (
        Surely,
        "sure|sure thing|for sure|definitely|def|absolutely|of course|certainly|surely|конечно|разумеется|обязательно|точно|непременно|безусловно|однозначно|естественно|стопудово|железно|klar|na klar|natuerlich|naturlich|sicher|auf jeden fall|claro|por supuesto|com certeza|bien sur|хорошо|ладно|ок|окей|оки|ok|okay|okey|oki|all right|alright",
    ),
    (
        WeYes,
        "we'll be there|we will be there|we'll come|we will come|we'll join|we will join|we're coming|we are coming|we're in|we are in|we'd love to|we're going|we are going|\
         придем|прийдем|приедем|пойдем|подойдем|подъедем|заглянем|зайдем|будем|идем|едем|участвуем|сможем|успеем|можем|wir kommen|venimos|vamos|nous venons|nous serons la|on vient|viremos",
    ),
    (
        No,
        "not going|notgoing|not attend*|not coming|won't come|won't make it|will not|will not come|can't come|cant come|cannot come|can't make it|cant make it|cannot make it|can't attend|cannot attend|\
         can't be there|couldn't make it|can't do|no can do|unable to attend|unavailable|not available|\
         won't be able to|wont be able to|will not be able to|won't be able to come|won't be able to make it|won't be able to attend|won't be there|won't be coming|won't be attending|won't be joining|will not be there|i'll not be there|\
         declin*|reject*|regrets|with regret|absent|i'll pass|ill pass|i will pass|i'll skip|have to miss|will miss|going to miss|gonna miss|i'll miss|count me out|i'm afraid not|afraid not|i'm out|im out|not in|i'm out of town|im out of town|we're out of town|i'll be out|\
         out of town|out of office|i'll be out of town|will be out of town|i'll be away|will be away|be away|away|on holiday|on vacation|will be on holiday|will be travelling|will be traveling|no show|noshow|didn't come|did not come|didn't attend|did not attend|\
         doesn't work|does not work|doesn't suit|not interested|not for me|rsvp no|not this time|not today|decided against|have to decline|must decline|have to cancel|need to cancel|got to cancel|\
         не приду|не придем|не придет|не придут|не прийду|не приеду|не приедем|не буду|не будем|не будет|не смогу|не сможем|не сможет|не получится|не получается|не получилось|не выйдет|не выходит|не успею|не успеваем|не успеваю|\
         не пойду|не пойдем|не иду|не идем|не участв*|не присутств*|не пришел|не пришла|не пришли|не явился|не явилась|не планирую|не собираюсь|не суждено|не судьба|не поеду|не еду|не удастся|не удается|не сложится|не складывается|не вырвусь|не выберусь|не интересно|\
         отказ|отказал*|отказыва*|откажусь|отклон*|нет возможности|не имею возможности|нет времени|пропущу|пропускаю|пас|я пас|не смогли|не смог|не смогла|я против|вычеркните|\
         не в городе|меня не будет|нас не будет|буду в отъезде|буду в отпуске|буду в командировке|буду занят|буду занята|буду на работе|буду на даче|буду работать|буду в другом городе|буду не в городе|в отъезде|в отпуске|в командировке|уезжаю|уезжаем|уеду|улетаю|улетаем|\
         leider nicht|leider nein|nein leider|leider|kann nicht|kann leider nicht|komme nicht|ich komme nicht|komme leider nicht|ich kann nicht|keine zeit|abgesagt|absage|bin nicht dabei|\
         no puedo|no podre|no voy|no ire|no asistire|lamentablemente no|nao posso|nao vou|nao poderei|infelizmente nao|infelizmente|je ne viens pas|je ne peux pas|je ne pourrai pas|malheureusement non|malheureusement|pas possible|absente|sin mi",
    ),
    (
        HalfNo,
        "won't|wont|can't|cant|cannot|can not|couldn't|could not|unable|unable to|not able to|no way|skip|skipping|pass|without me|\
         не могу|не можем|не может|без меня|без нас|против|невозможно|никогда|не хочу|не готов|не готова|ни за что",
    ),
    (
        Miss,
        "miss|missing|miss it|missing it|miss this|missing this|miss out|missing out|missed|пропустить|пропускать|упустить|пропуск*",
    ),
    (
        Maybe,
        "maybe|may be|perhaps|tentativ*|unsure|not sure|not sure yet|i'm not sure|not so sure|not certain|undecided|not decided|haven't decided|have not decided|don't know|dont know|do not know|don't know yet|no idea|idk|dunno|tbd|tbc|to be confirmed|to be decided|\
         i'll try|ill try|i will try|will try|try to|trying|hope to|hoping to|i hope|hopefully|might|might be|might come|i might|may come|could be|depends|it depends|let you know|i'll let you know|will let you know|i'll see|we'll see|let's see|will confirm|to confirm|confirm later|will confirm later|need to check|have to check|i'll check|\
         interested|possibl*|probabl*|likely|most likely|50 %|fifty fifty|50 50|50 на 50|let me check|let me see|let me think|half half|could go either way|think so|i think so|i think yes|i suppose|i guess|i guess so|if i can|if i can make it|if possible|🤔|\
         не знаю|еще не знаю|пока не знаю|не уверен|не уверена|не уверены|пока не уверен|пока не уверена|не решил|не решила|не решили|пока не решил|пока не решила|еще не решил|еще не решила|пока не решено|не определился|не определилась|\
         возможно|может|может быть|может да|может и приду|мб|м б|наверно|наверное|наверняка|вероятно|вероятн*|скорее|скорее да|скорее всего|скорее всего да|под вопросом|под вопрос|думаю|думаю да|подумаю|думаем|посмотрю|посмотрим|по возможности|как получится|как пойдет|\
         постараюсь|постараемся|попробую|попробуем|надеюсь|надеемся|буду стараться|пока неясно|неясно|непонятно|пока непонятно|хз|фиг знает|кто знает|зависит|сообщу|сообщу позже|скажу позже|отвечу позже|уточню|напишу позже|если получится|если смогу|если успею|смотря как|\
         пока не|еще не|пока не могу сказать|пока не понятно|hz|не точно|неточно|\
         vielleicht|eventuell|mal sehen|weiss nicht|weis nicht|ich weis nicht|weiss noch nicht|ich weiss nicht|noch nicht sicher|unsicher|peut etre|je ne sais pas|je ne sais pas encore|quizas|quiza|tal vez|puede ser|a lo mejor|no se|no lo se|no estoy seguro|no estoy segura|talvez|acho que sim|nao sei|nao sei ainda|ainda nao sei|possivelmente|possiblement|posiblemente",
    ),
    (
        Unlikely,
        "вряд ли|едва ли|скорее нет|скорее всего нет|наверное нет|вероятно нет|probably not|unlikely|most likely not|highly unlikely|maybe not|doubt it|i doubt it|doubtful|wahrscheinlich nicht|eher nicht|probablement pas|probablemente no|provavelmente nao",
    ),
    (
        WeakYes,
        "why not|no problem|no problems|no prob|np|no worries|looking forward|looking forward to it|look forward to it|i look forward|see you|see you there|see you then|see you soon|great|perfect|super|cool|fine|sounds good|sounds great|good|excellent|amazing|awesome|lovely|planning to|plan to|planning on|intend to|want to come|want to|i want|thumbs up|let's go|lets go|don't mind|do not mind|not against|\
         нет проблем|без проблем|не вопрос|без вопросов|нет вопросов|почему бы и нет|почему нет|отлично|супер|класс|классно|прекрасно|здорово|замечательно|круто|планирую|планируем|планирую прийти|планирую быть|собираюсь|собираемся|собираюсь прийти|хочу|хотим|хочу прийти|хочу быть|очень хочу|до встречи|до скорой встречи|увидимся|не против|не возражаю|не возражаем|с вами|давайте|давай|го|погнали|жду|ждем|жду встречи|ждем встречи|за",
    ),
    (
        WeakNo,
        "i don't think so|don't think so|do not think so|i don't think i can|don't think i can|don't think i can make it|busy|other plans|i have other plans|prior commitment|another commitment|previous commitment|sick|ill|i'm ill|i'm sick|clash|conflict|not yet|can't promise|no more|working that day|work that day|i work that day|\
         не думаю|не очень|занят|занята|заняты|заболел|заболела|заболели|болею|болеем|приболел|приболела|да нет|пока нет|еще нет|другие планы|есть другие планы|дела|много дел|много работы|работаю|работаем|не обещаю|не против отказаться|не надо|не нужно|не особо|уже нет|больше нет",
    ),
    (
        Wish,
        "love to|i'd love to|id love to|i would love to|would love to|i'd love to come|would love to come|i'd like to|would like to|i would like to|i'd like to come|would like to come|would love|wish i could|i wish i could|i wish|would be great|would be nice|\
         хотел бы|хотела бы|хотели бы|хотелось бы|хотел бы прийти|хотела бы прийти|хотели бы прийти|очень хотел бы|очень хотела бы|хотел прийти|хотела прийти|хотелось прийти|очень хотелось|с удовольствием бы|был бы рад|была бы рада|были бы рады|рад бы|рада бы|рады бы|мечтаю",
    ),
    (
        Sorry,
        "i'm afraid|i am afraid|sorry|so sorry|very sorry|i'm sorry|apologies|my apologies|unfortunately|sadly|alas|pity|a pity|what a pity|shame|regret|i regret|извини|извините|извиняюсь|простите|прости|прошу прощения|прошу извинить|к сожалению|сожалею|увы|жаль|очень жаль|жалко|как жаль|как жалко|lamentablemente|desculpe|desole|tut mir leid|es tut mir leid|lo siento",
    ),
    (
        Waiting,
        "waitlist*|wait list*|waiting|waiting list*|on the waitlist|on the wait list|on the waiting list|standby|on hold|warteliste|auf der warteliste|liste d'attente|lista de espera|\
         лист ожидан*|листе ожидан*|в листе ожидан*|в лист ожидан*|список ожидан*|списке ожидан*|в списке ожидан*|в список ожидан*|ожидание|ожидает|ожидают|в ожидании|в очереди|очередь|резерв|в резерве|резервный список",
    ),
    (
        Cancelled,
        "cancel*|refund*|returned|deleted|void|voided|invalidated|transfer*|expired|released|inactive|blocked|revoked|withdrawn|\
         отмен*|аннулир*|возврат*|возвращен*|удален*|передан*|передал*|просроч*|storniert|annule*|cancelado|cancelada|anulado",
    ),
    (
        Invited,
        "no reply|no response|no reply yet|no response yet|not replied|not responded|not yet replied|not yet responded|hasn't replied|no answer|no answer yet|awaiting reply|awaiting response|not answered|invited|invitation|invitation sent|invite sent|sent|unanswered|\
         нет ответа|не ответил|не ответила|не ответили|пока нет ответа|без ответа|ждем ответ*|ждем ответа|ожидаем ответ*|приглашен|приглашена|приглашены|приглашение отправлено|приглашение выслано|выслан*|отправлен*|eingeladen|convidado|invitado|invitee",
    ),
    (
        Pending,
        "awaiting|awaiting payment|awaiting approval|awaiting confirmation|pending|pending approval|pending payment|unpaid|notpaid|not paid|not yet paid|to be paid|booked|reserved|in review|under review|unconfirmed|not confirmed|unverified|\
         не оплач*|не оплатил*|забронир*|на рассмотрении|на модерации|на проверке|ожидает оплат*|ожидает подтвержд*|ожидает одобр*|ожидание оплат*|не подтвержд*|не подтвердил*|ausstehend|en attente de paiement|en attente|pendiente|pendente",
    ),
    (
        Not,
        "never|not|no longer|больше не|don't|dont|do not|doesn't|didn't|не|ни|nicht|kein|keine|pas",
    ),
    (
        But,
        "but|however|though|although|only that|но|однако|а|зато|хотя|aber|pero|mas|mais",
    ),
    (
        If,
        "if|whether|unless|provided|as long as|in case|assuming|depending|если|при условии|в случае|разве что|лишь бы|только если|wenn|falls|si puedo|se puder|si possible",
    ),
    (
        Elsewhen,
        "last time|last year|last week|last month|next time|next year|next one|another time|some other time|maybe next time|before|previously|earlier|in the past|used to|\
         в прошлый раз|прошлый раз|в прошлом году|прошлом году|в следующий раз|следующий раз|в другой раз|как нибудь потом|раньше|ранее|до этого|прежде|в тот раз|тогда|beim naechsten mal|nachstes mal|la proxima|une prochaine fois",
    ),
    (
        Filler,
        "for the world|for anything|for anything in the world|i'd|thanks|thank you|thank you so much|thank you very much|thanks a lot|many thanks|thx|ty|cheers|thanks for the invite|thanks for inviting me|thank you for the invite|thank you for the invitation|thanks for the invitation|thank you for inviting me|thank you for inviting us|for the invite|for the invitation|for inviting me|for inviting us|for asking|dear|hi|hello|hey|guys|all|everyone|everybody|\
         can't wait|cant wait|cannot wait|can't wait to see you|can't wait for it|can't believe|for being late|being late|waiting for this|waiting for it|waiting for this evening|been waiting for this|been waiting|waiting all year|all year|running|only|running late by # min*|by # min*|by # hour*|being|this time|time|so excited|excited|so happy|very happy|how nice|how lovely|yay|hooray|hurray|woohoo|wow|oh|ah|well|hmm|um|i|i'm|im|am|i'll|i've|it|it's|its|is|be|to|the|a|an|this|that|there|here|at|on|of|me too|too|my|our|his|her|their|some|another|extra|additional|more|little|small|younger|older|elder|best|old|in|than|have|has|had|can|could|able|we've|so|very|really|just|please|you|your|yours|them|us all|do|did|will|would|by|from|my answer is|answer|said|i said|say|say yes|\
         no worries at all|no problem at all|no doubt|without doubt|no question|no matter what|no changes|no later than|not late|not too late|don't worry|not a problem|not to worry|nothing else|no comment|no comments|no questions|\
         late|a bit late|a little late|bit late|little late|running late|will be late|i'll be late|ill be late|be late|i might be late|might be late|may be late|will be a bit late|i'll be a bit late|going to be late|arrive late|arriving late|coming late|come late|late by # min*|# min late|# mins late|# minutes late|# minutes|# min|# mins|# hours|# hour|an hour|half an hour|a few minutes|\
         later|bit later|a bit later|a little later|come later|coming later|arriving later|arriving|arrive|after work|after lunch|straight from work|leave early|leaving early|early|# pm|# am|at #|by #|after #|around #|about #|from #|until #|till #|o'clock|pm|after|around|until|till|about|for the evening|evening|tonight|today|tomorrow|that day|the day|in time|on time|all day|all evening|\
         the whole evening|both days|day|days|party|event|meetup|dinner|invitation to|weekend|saturday|sunday|friday|monday|tuesday|wednesday|thursday|\
         спасибо|большое спасибо|спасибо большое|огромное спасибо|спасибо за приглашение|благодарю|благодарим|благодарю за приглашение|за приглашение|за приглашения|пасиб*|спс|привет|здравствуйте|добрый день|добрый вечер|всем привет|дорогие|друзья мои|ура|урра|ого|ой|ох|эх|ах|ну|вот|уж|же|ли|бы|то|это|этот|все|я|мне|меня|мной|вас|вам|вами|вы|ваш|наш|у|в|во|к|ко|по|до|от|от меня|со своей стороны|тоже|также|очень|так|еще|уже|опять|смогу ли|смогу ли я|сможем ли|получится ли|приду ли|прийти|придти|быть|приехать|присоединиться|участвовать|поучаствовать|посетить|попасть|навестить|увидеть|увидеться|повидаться|моя|мой|мое|мои|моей|моим|моего|мою|моих|моими|свой|своя|своей|своим|свою|своего|своих|своими|наши|наша|нашей|нашим|нашу|нашего|нашими|маленьк*|младш*|старш*|лучш*|любим*|двоюродн*|снова|пожалуйста|просто|как|что|чтобы|когда|сам|лишь|только|и все|\
         рад|рада|рады|очень рад|очень рада|счастлив|счастлива|ждал|ждала|ждали|очень жду|жду с нетерпением|ждем с нетерпением|с нетерпением|с нетерпением жду|с нетерпением ждем|не могу дождаться|не можем дождаться|не дождусь|не дождемся|жду не дождусь|ждем не дождемся|никак не дождусь|ожидаю|предвкушаю|давно ждал|давно ждала|в этот раз|этот раз|на этот раз|раз|весь год|целый год|вечер|вечера|вечером|днем|утром|сегодня|завтра|послезавтра|в этот день|этот вечер|праздник|праздника|встреча|встречи|встречу|встрече|мероприятие|вечеринка|вечеринку|ужин|\
         нет сомнений|без сомнений|без сомнения|нет возражений|нет слов|никаких проблем|ничего страшного|не переживайте|не беспокойтесь|не волнуйтесь|не забуду|не забудьте|не опоздаю|не задержусь|без опозданий|без опоздания|не поздно|не рано|\
         опоздаю|опоздаем|немного опоздаю|чуть опоздаю|могу опоздать|можем опоздать|могу немного опоздать|опаздываю|опаздываем|опоздание|с опозданием|опоздаю на # мин*|опоздаю на # час*|опоздаю на час|опоздаю на полчаса|опоздать|задержусь|задержимся|могу задержаться|задержаться|попозже|позже|чуть позже|немного позже|приду позже|подойду позже|пораньше|раньше уйду|уйду раньше|уйду пораньше|ненадолго|\
         # минут*|# мин|на # минут*|на # мин|# час*|на # час*|к #|ко #|к # час*|после #|после # час*|около #|до #|до # час*|с # час*|на час|на полчаса|полчаса|минут|мин|часов|часа|час|с работы|чем нет|чем да|чем наоборот|после работы|после обеда|сразу после работы|прямо с работы|после|около|примерно|вовремя|без вариантов|\
         danke|vielen dank|danke fuer die einladung|danke fur die einladung|ich|auch|mit freude|freue mich|ich freue mich|wir freuen uns|gracias|muchas gracias|obrigado|obrigada|muito obrigado|merci|merci beaucoup|merci pour l'invitation|hola|ola|bonjour|bitte|por favor|etwas spater|spater|tarde|plus tard|en retard|un peu en retard|que|je|minha|meu|mi|ma|mon|meine|mein|meinem|meiner|moi|eu|yo|estare|la|gern|ok merci|good question",
    ),
    // People.
    (
        With,
        "with|with me|со мной|plus|bringing|bring|i'll bring|i will bring|will bring|i bring|taking|together with|along with|accompanied by|joined by|plus my|со|с|вместе с|вместе со|плюс|возьму|возьму с собой|беру|беру с собой|приведу|приведу с собой|захвачу|прихвачу|в компании|в сопровождении|mit|avec|con|com|zusammen mit|incl|including",
    ),
    (
        Without,
        "without|minus|except|not bringing|not with|without my|без|кроме|не с|не возьму|не приведу|ohne|sans|sin|sem",
    ),
    (
        Also,
        "and|and also|as well as|и|и еще|а также|und|et|e|y mi|и наши|и моя|и мой",
    ),
    (
        Person,
        "wife|husband|spouse|partner|other half|better half|significant other|girlfriend|boyfriend|gf|bf|hubby|wifey|fiance|fiancee|friend|mate|buddy|colleague|coworker|co worker|child|kid|toddler|baby|infant|son|daughter|mother|mom|mum|mummy|father|dad|brother|sister|cousin|niece|nephew|aunt|uncle|grandmother|grandma|grandfather|grandpa|guest|companion|date|person|neighbour|neighbor|roommate|flatmate|boss|assistant|one more|one other|someone|somebody|another person|mother in law|father in law|\
         жена|жену|женой|женою|жены|жене|муж|мужа|мужем|мужу|мужика|супруг|супруга|супругой|супругом|супругу|супруги|супругою|партнер|партнера|партнером|партнерша|партнершей|партнершу|половинка|половинкой|второй половинкой|вторая половинка|вторую половинку|\
         девушка|девушкой|девушку|девушки|парень|парня|парнем|молодой человек|молодым человеком|молодого человека|невеста|невестой|невесту|жених|женихом|жениха|друг|друга|другом|подруга|подругой|подругу|подруги|подружка|подружкой|подружку|приятель|приятелем|приятеля|товарищ|товарищем|\
         коллега|коллегой|коллегу|ребенок|ребенка|ребенком|малыш|малышом|малыша|малышка|малышкой|сын|сына|сыном|сынок|сынишкой|дочь|дочерью|дочка|дочкой|дочку|дочери|дочки|мама|мамой|маму|мать|матерью|папа|папой|папу|отец|отцом|отца|брат|брата|братом|сестра|сестрой|сестру|сестренкой|тетя|тетей|дядя|дядей|бабушка|бабушкой|бабушку|дедушка|дедушкой|дедушку|внук|внуком|внука|внучка|внучкой|внучку|племянник|племянником|племянница|племянницей|тещей|теща|тещу|свекровью|свекровь|сосед|соседом|соседка|соседкой|\
         гость|гостя|гостем|спутник|спутника|спутником|спутница|спутницу|спутницей|компаньон|компаньоном|кто то|кого то|кем то|\
         frau|meine frau|meiner frau|mann|mein mann|meinem mann|freundin|freund|kind|begleitung|partnerin|pareja|mi pareja|mi mujer|mi esposa|mi marido|esposa|marido|mulher|namorada|namorado|amigo|amiga|ma femme|mon mari|femme|mari|conjoint|conjointe|copine|copain|acompanhante|acompanante|accompagnant",
    ),
    (
        Kin,
        "kids|children|friends|colleagues|coworkers|sons|daughters|brothers|sisters|cousins|relatives|babies|mates|others|some people|somebody else|\
         дети|детей|детьми|детям|ребята|ребятами|ребят|ребятишками|детишками|малышами|друзья|друзей|друзьями|подруги мои|подругами|подруг|коллеги|коллег|коллегами|сыновьями|дочками|дочерьми|братьями|сестрами|родственники|родственниками|kinder|kindern|freunde|freunden|hijos|ninos|filhos|criancas|enfants|amis|amigos",
    ),
    (
        Two,
        "parents|folks|twins|родители|родителями|родителей|близнецами|двойняшками|eltern",
    ),
    (
        Family,
        "не один|не одна|не одни|не сам|not alone|won't be alone|family|the family|whole family|my family|семья|семьей|семьи|всей семьей|с семьей|семейством|familie|familia|famille|company|группой|компанией|командой|team|group",
    ),
    (
        Heads,
        "people|persons|pax|heads|head|tickets|ticket|seats|seat|places|place|spots|adults and children|чел|человек|человека|человеками|людей|персон|персоны|персона|мест|места|место|билет|билета|билетов|штук|шт|голов|личность|личности|personen|person en|personas|pessoas|personnes|leute|plaetze",
    ),
    (
        Adult,
        "adult|grown up|взрослый|взрослая|взрослого|взрослым|женщина|мужчина|erwachsener|adulto|adulte",
    ),
    (
        Adults,
        "adults|grown ups|взрослых|взрослые|взрослыми|женщины|женщин|мужчины|мужчин|erwachsene|adultos|adultes",
    ),
    (
        Guests,
        "guests|companions|гостей|гости|гостями|спутников|спутниками|gaeste|gaste|begleitpersonen|invitados|convidados|invites|acompanantes|acompanhantes",
    ),
    (Me, "me|myself and|and i|moi et|я и|ich und|yo y|eu e|и я"),
    (
        Us,
        "us|of us|нас|нас всего|нас всех|нас будет|будет нас|нас придет|von uns|de nous|de nosotros",
    ),
    (
        We,
        "we|we're|we are|we'll be|we will be|there will be|there'll be|there are|there's|мы|wir|nosotros|nous|nos|party of|group of|table of|table for|family of|total|in total|all together|altogether|всего|итого|общее количество|вместе|включая меня|включая себя|вместе со мной|считая меня|including me|including myself|incl me",
    ),
    (For, "for|fur|para|pour"),
    (Onto, "на"),
    (
        Together(2),
        "both|both of us|we both|the two of us|мы оба|мы обе|оба|обе|вдвоем|на двоих|парой|в паре|as a couple|a couple|двоем|zu zweit|a deux",
    ),
    (Together(3), "втроем|all three|на троих|zu dritt"),
    (Together(4), "вчетвером|all four|на четверых|zu viert"),
    (Together(5), "впятером|на пятерых"),
    (Together(6), "вшестером"),
    (Together(7), "всемером"),
    (Together(8), "ввосьмером"),
    (Number(0), "zero|ноль|нуль|null|none|cero"),
    (One, "один"),
    (
        PlusOne,
        "plus one|plusone|plus ones|plus 1|плюс один|плюс одна|плюс 1|плюсодин",
    ),
    (
        Number(1),
        "one|1 more|одного|одним|одну|одной|одно|one extra|eine|einen|einer|ein|un|una|uno|uma|une",
    ),
    (
        Number(2),
        "two|два|две|двое|двоих|двух|двумя|двойка|couple of|a couple of|пара|пару|парочку|zwei|dos|dois|duas|deux",
    ),
    (Number(3), "three|три|трое|троих|трех|тремя|drei|tres|trois"),
    (
        Number(4),
        "four|четыре|четверо|четверых|четырех|четырьмя|vier|cuatro|quatro|quatre",
    ),
    (
        Number(5),
        "five|пять|пятеро|пятерых|пяти|пятью|funf|cinco|cinq",
    ),
    (
        Number(6),
        "six|шесть|шестеро|шестерых|шести|шестью|sechs|seis",
    ),
    (
        Number(7),
        "seven|семь|семеро|семерых|семи|sieben|siete|sete|sept",
    ),
    (
        Number(8),
        "eight|восемь|восьмеро|восьми|acht|ocho|oito|huit",
    ),
    (Number(9), "nine|девять|девяти|neun|nueve|nove|neuf"),
    (Number(10), "ten|десять|десятеро|десяти|zehn|diez|dez|dix"),
    (Number(11), "eleven|одиннадцать"),
    (Number(12), "twelve|двенадцать|dozen"),
    (
        Alone,
        "no guest|no guests|no kids|no children|no plus one|no plus ones|no companions|no plus 1|alone|by myself|on my own|solo|just me|only me|only myself|just myself|just one|just 1|myself|me only|one person only|одна|один сам|сам один|сама|только я|я один|я одна|одна я|один я|без никого|без спутника|без спутников|без пары|в одиночестве|в одиночку|без сопровождения|без плюс один|сам по себе|allein|alleine|nur ich|solo yo|so eu|sozinho|sozinha|seule|seul",
    ),
    (
        Nobody,
        "nobody|no one|noone|no one else|nobody else|никого|никто|ни с кем|никем|niemand|nadie|ninguem|personne",
    ),
    (Hedge, "🤔 🤔"),
];

#[cfg(test)]
pub fn unreachable() -> Vec<String> {
    crate::lexicon::unreachable(LISTS)
}
