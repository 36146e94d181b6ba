//! The words of answers about food: diets, what people react to, and how they
//! say that there is nothing, that they avoid a thing, that they like it. A
//! list only, in folded letters; what covers what is decided in `food`.

use crate::lexicon::Lexicon;
use crate::{Allergen, Diet};
use std::sync::LazyLock;

/// A food that people name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Holds(&'static [Allergen]),
    /// Part of milk that some avoid and others react to.
    Lactose,
    /// Mostly made of it: cheese of milk, tofu of soy. Believed of an allergy,
    /// and the words are kept.
    Kin(Allergen),
    Meat,
    Pork,
    Beef,
    Sugar,
    Carbs,
}

/// What a phrase about food says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Food {
    Diet(Diet),
    /// Both a diet and, to a cook, an allergy.
    Celiac,
    Thing(Thing),
    /// A thing and the allergy to it in one word: «Nussallergie».
    Allergic(&'static [Allergen]),
    Intolerant(Thing),
    /// "allergy": covers what stands before and after.
    Allergy,
    /// "allergic to": covers what follows.
    AllergyTo,
    Intolerance,
    /// "without", "don't eat".
    Avoid,
    /// "no": alone nothing, before a thing "without", after it too.
    No,
    /// "free", behind what is avoided.
    Free,
    Like,
    Except,
    /// "only", after a denial the exception.
    Only,
    But,
    None,
    NoAllergies,
    /// "I eat everything".
    Everything,
    Yes,
    /// "I think", "probably".
    Doubt,
    /// "restrictions", which a "no" denies.
    Limits,
    /// "I don't think so": nothing, not surely.
    DoubtNone,
    /// What only looks like a thing of the lists: coconut, red meat.
    Other,
    /// A low-carbohydrate diet says little to a cook without its words.
    LowCarb,
    And,
    Filler,
}

use crate::food_words::Thing::*;
use Allergen as A;
use Food::*;

pub static WORDS: LazyLock<Lexicon<Food>> = LazyLock::new(|| Lexicon::new(LISTS));

const LISTS: &[(Food, &str)] = &[
    (
        Diet(crate::Diet::Vegetarian),
        "vegetar*|veggie*|veg|veggy|vego|vegetarisch*|vegitar*|вегетар*|вегитар*|вегетер*|meatless|vegetarien*|безмясн*",
    ),
    (
        Diet(crate::Diet::Vegan),
        "vegan*|веган*|plant based|plantbased|строго растительн*|растительное питание|vegetalien*|pflanzlich",
    ),
    (
        Diet(crate::Diet::Pescatarian),
        "pescat*|pescet*|pesket*|peskat*|песка*|песке*|pescovegetar*",
    ),
    (
        Diet(crate::Diet::Lenten),
        "lenten|постное|постная|постный|постную|постные|постного|соблюдаю пост|держу пост|пощусь|в пост",
    ),
    (Diet(crate::Diet::Halal), "halal|hallal|халял*|халяль*"),
    (
        Diet(crate::Diet::Kosher),
        "kosher*|кошер*|koscher*|casher|kascher|kasher",
    ),
    (
        Diet(crate::Diet::GlutenFree),
        "glutenfree|безглютен*|glutenfrei*|gf|б г",
    ),
    (
        Celiac,
        "celiac*|coeliac*|целиак*|zoliakie|celiaca|celiaco|coeliaque",
    ),
    (
        Diet(crate::Diet::LactoseFree),
        "lactosefree|безлактоз*|laktosefrei*|lf",
    ),
    (Diet(crate::Diet::DairyFree), "dairyfree|безмолоч*|nondairy"),
    (
        Diet(crate::Diet::LowSugar),
        "low sugar|less sugar|sugarfree|diabet*|диабет*|diabetes|мало сахара|zuckerfrei",
    ),
    (
        LowCarb,
        "low carb*|lowcarb|keto*|кето*|низкоуглевод*|безуглевод*|no carb*",
    ),
    (
        Thing(Meat),
        "meat|meats|meat products|any meat|мясо|мяса|мясу|мясом|мясн*|fleisch|carne|viande",
    ),
    (
        Thing(Pork),
        "pork|bacon|ham|свинин*|свинью|свинина|schweinefleisch|schwein|cerdo|porc|porco",
    ),
    (Thing(Beef), "beef|говядин*|rindfleisch|ternera|boeuf"),
    (
        Thing(Sugar),
        "sugar|sugars|сахар*|сладк*|zucker|azucar|sucre|acucar",
    ),
    (Thing(Carbs), "carbs|carbohydrate*|углевод*"),
    (
        Thing(Holds(&[A::Gluten])),
        "gluten*|глютен*|wheat|wheats|пшениц*|пшенич*|клейковин*|rye|barley|spelt|oats|рожь|ржи|ячмень|ячменя|овес|овса|weizen|trigo|ble|roggen",
    ),
    (
        Thing(Holds(&[A::Crustaceans])),
        "crustacea*|shrimp*|prawn*|crab|crabs|lobster*|crayfish|langoust*|krill|ракообраз*|креветк*|креветок|краб|краба|крабы|крабов|омар*|лангуст*|раки|раков|garnelen|krebstiere|gambas|camaron*|camarao|crevette*|crustace*",
    ),
    (
        Thing(Holds(&[A::Crustaceans, A::Molluscs])),
        "shellfish*|shell fish|seafood*|sea food*|морепродукт*|море продукты|дары моря|даров моря|meeresfruchte|marisco*|fruits de mer|schalentiere",
    ),
    (
        Thing(Holds(&[A::Molluscs])),
        "mollus*|mollusk*|mussel*|oyster|oysters|squid*|octopus*|scallop*|clam|clams|snail*|calamari|cuttlefish|моллюск*|мидии|мидий|мидиями|мидия|устриц*|кальмар*|осьминог*|гребешк*|гребешок|улитк*|улиток|muscheln|weichtiere|calamar*|moules",
    ),
    (
        Thing(Holds(&[A::Eggs])),
        "egg|eggs|яйцо|яйца|яиц|яйцам|яйцами|яйц*|яичн*|яйко|ei|eier|eiern|huevo*|ovo|ovos|oeuf*",
    ),
    (
        Thing(Holds(&[A::Fish])),
        "fish|fishes|fishy|any fish|рыба|рыбы|рыбу|рыбе|рыбой|рыбн*|salmon|tuna|cod|trout|herring|mackerel|sardine*|лосос*|тунец|тунца|семга|семги|семгу|форель|форели|треска|трески|сельдь|сельди|селедк*|скумбри*|fisch|pescado|peixe|poisson|lachs",
    ),
    (
        Thing(Holds(&[A::Peanuts])),
        "peanut*|pea nut*|groundnut*|ground nut*|арахис*|erdnuss*|erdnusse*|cacahuete*|mani|amendoim|arachide*|cacahuate*",
    ),
    (
        Thing(Holds(&[A::Soy])),
        "soy|soya|soja|soybean*|soyabean*|soy bean*|соя|сои|сою|соей|соев*",
    ),
    (
        Thing(Holds(&[A::Milk])),
        "milk*|dairy|dairies|casein*|cow's milk|cows milk|cow milk|milk protein|dairy product*|молок*|молоч*|казеин*|коровий белок|коровьего белка|белок коровьего молока|milch*|milchprodukte|lacteos|leche|leite|lait|laitier*|laticinios",
    ),
    (Thing(Lactose), "lactose|лактоз*|laktose|lactosa"),
    (
        Thing(Holds(&[A::Nuts])),
        "nut|nuts|tree nut|tree nuts|treenut*|any nuts|all nuts|nut products|almond*|hazelnut*|walnut*|cashew*|pistach*|pecan*|macadamia|brazil nut*|nutella|marzipan|орех|ореха|ореху|орехи|орехов|орехам|орехами|орешк*|орехов*|миндал*|фундук*|кешью|фисташк*|фисташек|пекан*|макадам*|nusse*|nuss|nussen|walnusse|haselnusse|haselnuss|mandeln|frutos secos|nuez|nueces|almendra*|nozes|noix|fruits a coque|noisette*|amande*|castanha*",
    ),
    (
        Thing(Holds(&[A::Celery])),
        "celery|celeriac|сельдере*|sellerie|apio|celeri|aipo",
    ),
    (
        Thing(Holds(&[A::Mustard])),
        "mustard*|горчиц*|горчич*|senf|mostaza|moutarde|mostarda",
    ),
    (
        Thing(Holds(&[A::Sesame])),
        "sesame*|sesam|кунжут*|сезам*|tahini|tahin*|тахин*|sesamo",
    ),
    (
        Thing(Holds(&[A::Sulphites])),
        "sulphit*|sulfit*|sulphur dioxide|sulfur dioxide|сульфит*|диоксид серы|диоксида серы|sulfito*",
    ),
    (
        Thing(Holds(&[A::Aspartame])),
        "aspartam*|аспартам*|phenylketonuri*|фенилкетонури*|e 951|е 951",
    ),
    (Thing(Holds(&[A::Lupin])), "lupin*|люпин*"),
    (
        Thing(Kin(A::Milk)),
        "cheese*|cream|butter|yoghurt*|yogurt*|whey|cottage cheese|ice cream|сыр|сыра|сыру|сыры|сыров|творог*|сливки|сливок|сливочн*|сметан*|кефир*|йогурт*|мороженое|мороженого|масло сливочное|kase|queso|fromage|queijo|butterfat",
    ),
    (Thing(Kin(A::Soy)), "tofu|тофу|edamame|tempeh|miso"),
    (
        Thing(Kin(A::Eggs)),
        "mayonnaise|mayo|майонез*|meringue|omelet*|омлет*",
    ),
    (
        Thing(Kin(A::Gluten)),
        "flour|bread|pasta|dough|мука|муку|муки|мучн*|хлеб|хлеба|выпечк*|макарон*|манка|манку|булгур|кускус",
    ),
    (Thing(Kin(A::Fish)), "caviar|anchov*|икра|икру|икры|анчоус*"),
    (
        Allergic(&[A::Nuts]),
        "nussallergie|haselnussallergie|орехоаллергия",
    ),
    (Allergic(&[A::Peanuts]), "erdnussallergie"),
    (
        Allergic(&[A::Milk]),
        "milchallergie|milcheiweissallergie|kuhmilchallergie",
    ),
    (Allergic(&[A::Fish]), "fischallergie"),
    (Allergic(&[A::Eggs]), "eiallergie"),
    (
        Intolerant(Lactose),
        "laktoseintoleran*|lactoseintoleran*|laktoseunvertraglichkeit",
    ),
    (
        Intolerant(Holds(&[A::Gluten])),
        "glutenintoleran*|glutenunvertraglichkeit",
    ),
    (
        Allergy,
        "allerg*|any food allerg*|food allerg*|any allerg*|anaphyla*|epipen|аллерги*|алерги*|анафил*|отек квинке|allergie*|alergi*|аллергия",
    ),
    (
        AllergyTo,
        "allergic to|allergic against|allergy to|allergies to|allergic reaction to|allergic reactions to|reaction to|react to|anaphylactic to|аллергия на|аллергии на|аллергию на|аллергия к|аллергик на|аллергична на|аллергичен на|реакция на|реагирую на|алергия на|allergie gegen|allergisch gegen|allergisch auf|allergique a|allergie a|allergie aux|allergique aux|alergia a|alergica a|alergico a",
    ),
    (
        Intolerance,
        "intoleran*|sensitiv*|intolerant to|intolerance to|intolerances to|sensitive to|непереносим*|непереносимость|не переношу|не переносит|не усваиваю|unvertraglich*|intoleranz",
    ),
    (
        Avoid,
        "without|avoid|avoids|avoiding|exclude|excluding|except for|don't eat|dont eat|do not eat|doesn't eat|can't eat|cant eat|cannot eat|can not eat|can't have|cannot have|cant have|could not eat|won't eat|not eat|not eating|don't like|dont like|do not like|hate|dislike|not a fan of|don't drink|stay away from|steer clear of|nothing with|anything with|free from|free of|minus|hold the|\
         не ем|не едим|не ест|не едят|не кушаю|не кушает|не употребляю|не употребляет|не пью|не люблю|не любит|терпеть не могу|ненавижу|без|кроме как|нельзя|нельзя есть|мне нельзя|исключ*|исключить|исключаю|не могу есть|не могу|не надо|не класть|не добавлять|уберите|избегаю|прошу без|противопоказан*|запрещен*|исключая|\
         sans|sin|sem|ohne|esse kein|esse keine|esse keinen|kein|keinen|no como|je ne mange pas|pas de|nao como",
    ),
    (
        No,
        "no|not|isn't|i'm not|im not|am not|non|нет|не|ни|нету|никаких|никакой|никакие|no known|don't have|dont have|do not have|haven't|have no|not have|never had|не имею|не имеется|не имеет|не страдаю|не было|не бывает|отсутству*|nicht|pas|nao|nein|keine|aucune allergie|nope not|не являюсь",
    ),
    (Free, "free|frei|libre"),
    (
        Like,
        "like|likes|love|loves|i eat|eats|eat|can eat|will eat|enjoy|ok|okay|fine|is fine|are fine|is ok|are ok|is okay|allowed|welcome|yes to|ем|едим|ест|люблю|любит|обожаю|можно|могу|могу есть|разрешен*|хочу|хотелось бы|я за|буду|подойдет|esse|mag|como|me gusta",
    ),
    (
        Except,
        "except|excepting|other than|apart from|aside from|besides|save for|bar|excl|with the exception of|but not|кроме|за исключением|исключение|исключения|помимо|не считая|разве что|если не считать|auser|ausser|excepto|salvo|sauf|a part|exceto|bis auf|menos",
    ),
    (
        Only,
        "only|just|only to|just to|только|лишь|только на|лишь на|исключительно|nur|solo|solamente|seulement|apenas",
    ),
    (
        But,
        "but|however|though|although|но|однако|зато|хотя|aber|pero|mais|mas",
    ),
    (
        None,
        "none|nil|na|n a|nope|nah|nada|nothing|zero|zilch|nix|null|nada de nada|none at all|nothing at all|nothing special|nothing particular|nothing in particular|not applicable|not any|no no|no none|none thanks|none thank you|no thanks|no thank you|none needed|none required|not required|none of the above|no issues|no problem|no problems|no worries|all good|false|✗|dash|\
         none that i know of|none that i'm aware of|none i know of|none i'm aware of|not that i know of|not that i'm aware of|not that i am aware of|not to my knowledge|none to my knowledge|none that we know of|nothing i know of|nothing that i know of|none known|no special|not fussy|not picky|no preference|no preferences|no dietary|no diet|no restriction*|no requirement*|no particular|no specific|no food restrictions|\
         никак нет|не а|неа|нет нет|нема|нетути|нет спасибо|пока нет|пока что нет|пока не было|ничего|ничего такого|ничего особенного|ничего не надо|нет ничего|ни на что|нет ни на что|ни на что нет|никаких нет|нет никаких|нет таких|таких нет|таковых нет|не имеются|все нормально|все в порядке|все хорошо|все ок|норм|нормально|не требуется|не нужно|не важно|неважно|без разницы|все равно|не принципиально|не привередлив*|неприхотлив*|обычное|обычный|обычная|обычно|стандарт|стандартное|стандартный|стандартная|не актуально|неактуально|бог миловал|тьфу тьфу|тьфу тьфу тьфу|слава богу нет|нет слава богу|ноль|прочерк|\
         standard|regular|normal|usual|omnivor*|keiner|keines|nichts|nein danke|keine besonderheiten|aucune|aucun|rien|ninguna|ninguno|ningun|nenhuma|nenhum|nao tenho|no tengo|ninguna alergia|pas d'allergie|nessuna",
    ),
    (
        NoAllergies,
        "no allerg*|no known allerg*|no food allerg*|no allergies known|not allergic|not allergic to anything|not allergic to anything at all|nonallergic|non allergic|allergy free|allergies free|without allerg*|no intoleranc*|no food intoleranc*|never had allerg*|don't have allerg*|don't have any allerg*|do not have any allerg*|have no allerg*|\
         нет аллерг*|аллергии нет|аллергий нет|аллергия нет|аллергии отсутству*|аллергия отсутству*|без аллерг*|нет пищевой аллерг*|нет пищевых аллерг*|пищевой аллергии нет|пищевых аллергий нет|не аллергик|не аллергична|не аллергичен|никакой аллерг*|никаких аллерг*|аллергией не страдаю|аллергиями не страдаю|аллергии не имею|аллергий не имею|аллергия не выявлена|аллергий не выявлено|аллергии не было|аллергии нет ни на что|нет аллергии ни на что|аллергии ни на что нет|аллергий ни на что нет|не страдаю аллерг*|ни на что не аллерг*|keine allerg*|aucune allerg*|ninguna alerg*|sin alerg*|sem alerg*|nenhuma alerg*|pas d'allerg*",
    ),
    (
        Everything,
        "everything|anything|i eat everything|eat everything|i eat anything|eat anything|eat it all|i eat it all|i eat all|eat all|eats everything|will eat anything|will eat everything|can eat anything|can eat everything|anything goes|any food|whatever|anything is fine|everything is fine|\
         все ем|ем все|я ем все|я все ем|все едим|едим все|все можно|можно все|все подряд|ем все подряд|все что дадут|ем что дадут|ем все что дадут|все кушаю|кушаю все|все переношу|все съем|съем все|любое|любая|любой|любую|любое питание|любая еда|всеядн*|всеяден|всеядна|что угодно|что дадите|на ваш выбор|на ваше усмотрение|alles|esse alles|ich esse alles|todo|como de todo|de todo|tout|je mange de tout|je mange tout|tudo|como tudo|como de tudo|omnivoro",
    ),
    (
        Yes,
        "yes|y|yep|yeah|true|✓|да|есть|ja|si|oui|sim|имеется|имеются",
    ),
    (
        Doubt,
        "maybe|perhaps|probably|possibly|i think|think so|i think so|i guess|not sure|unsure|don't know|dont know|i don't know|idk|no idea|tbd|tbc|unknown|mostly|mainly|usually|sometimes|partly|partially|almost|nearly|semi|flexi*|if possible|where possible|ideally|preferably|prefer*|would prefer|if you can|ish|try to|trying to|\
         вроде|вроде бы|кажется|наверное|наверно|возможно|может быть|не знаю|не уверен|не уверена|не помню|скорее|скорее всего|думаю|по моему|в основном|преимущественно|иногда|частично|почти|по возможности|если можно|если возможно|желательно|предпочитаю|предпочтительно|предпочтение|стараюсь|старается|лучше|vielleicht|quizas|tal vez|peut etre|talvez",
    ),
    (
        DoubtNone,
        "i don't think so|don't think so|i do not think so|not really|none i think|not sure i do|вроде нет|вроде бы нет|кажется нет|наверное нет|думаю нет|думаю что нет|скорее нет|не замечал|не замечала|не замечали|не выявлено|не выявлена|не выявляли|не обнаружено|не проверял|не проверяла",
    ),
    (
        Other,
        "red meat|raw meat|white meat|fatty meat|processed meat|minced meat|dark meat|красное мясо|красного мяса|красному мясу|сырое мясо|сырого мяса|жирное мясо|жирного мяса|coconut*|кокос*|nutmeg|мускатный орех|мускатного ореха|doughnut*|donut*|butternut|chestnut*|каштан*|eggplant*|aubergine*|buckwheat|гречк*|греча|oyster mushroom*|вешенк*|milk thistle|кокосовое молоко|кокосового молока|coconut milk|sugar snap|meat substitute*|meat replacement*",
    ),
    (
        Limits,
        "restriction*|requirement*|preference*|special requirement*|special need*|dietary need*|dietary requirement*|dietary restriction*|dietary preference*|food restriction*|food preference*|limitation*|special diet*|special wishes|wishes|needs|dietary|ограничен*|особен*|предпочтен*|пожелан*|требован*|противопоказаний|противопоказания|диет|einschrankung*|restricciones|restrictions|restricoes|besonderheiten|wunsche",
    ),
    (
        And,
        "and|or|nor|as well as|и|или|а также|либо|да и|und|oder|o|et|ou|e",
    ),
    (
        Filler,
        "a|an|the|i|i'm|im|am|is|to|of|i have|have|has|having|got|i've|ive|there is|there are|on|at|for|my|me|we|please|pls|plz|thanks|thank you|food|foods|diet|diets|meal|meals|menu|option|options|in|with|are|be|product|products|item|items|being|some|it|its|that|this|also|too|so|a person|person|guest|myself|following|follow|i follow|strict|strictly|type|kind|kinds|all kinds of|all types of|all|any kind of|any type of|kind of|sort of|stuff|any|other|every|you|your|do|does|if|against|diagnosed|i require|require|need|i need|i'd like|would like|request|ingredient|ingredients|containing|contains|contain|based|dish|dishes|\
         на|у|меня|есть ли|я|к|ко|от|по|из|пожалуйста|спасибо|еда|еду|еды|еде|блюдо|блюда|блюд|меню|питание|питания|питании|диета|диету|диеты|продукты|продуктов|продукт|продуктам|пищевая|пищевой|пищевые|пищу|пища|пище|типа|тоже|также|еще|это|этого|а|же|мне|мой|моя|мои|нам|нас|всем|в|во|с|со|виды|вид|вида|виде|все виды|всех видов|все|всех|любые|любых|всякие|всякого|рода|является|строго|строгая|строгое|строгий|имею|вам|вы|ваш|ли|бы|пожелание|ребенок|человек|сама|сам|\
         ich|bin|habe|auf|gegen|bitte|essen|ernahrung|kost|der|die|das|soy muy|yo|tengo|la|las|los|el|de|del|por favor|je|suis|les|des|le|au|aux|sou|tenho|eu|dieta|os|as|comida",
    ),
];

#[cfg(test)]
pub fn unreachable() -> Vec<String> {
    crate::lexicon::unreachable(LISTS)
}
