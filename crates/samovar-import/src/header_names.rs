//! Whole column names, as the tools write them and people do: English and
//! Russian, and the usual translations. A list only; questions are read by
//! their words in `headers`.

use crate::Field;

/// Names as [`words::squeezed`] leaves them.
pub const NAMES: [(Field, &str); 25] = [
    (
        Field::FullName,
        "姓名 名字 氏名 お名前 名前 이름 성명 الاسم الاسمالكامل שם שםמלא ชื่อ नाम სახელი attendees participants navn namn naam nimi isim adsoyad vorundnachname nachundvorname nameundvorname namevorname nombreyapellido nomesobrenome nomeesobrenome prenometnom imieinazwisko jmenoaprijmeni fuldenavn fulltnavn fullnavn guest invitee invitees guestlist список списокгостей приглашенный приглашенные имягостей участники фамилияимяотчество фиоклиента имяклиента ticketholder ticketholdername holdername visitorname \
        name fullname attendeename guestname participantname membername displayname yourname contactname \
        nameandsurname namesurname firstandlastname firstnamelastname lastnamefirstname fn фио имяифамилия фамилияиимя \
        фамилияимя имяфамилия фамилияимяотчество полноеимя участник гость фиоучастника имяучастника имягостя вашеимя \
        вашефио гости фамилияио контакт nomcomplet nombrecompleto nomecompleto vollstandigername teilnehmername \
        teilnehmer nombreyapellidos nometprenom nomeecognome attendee посетитель какваззовут",
    ),
    (
        Field::GivenName,
        "first fornavn fornamn voornaam etunimi jmeno primeironome primernombre имена \
        firstname givenname forename attendeefirstname attendeegivenname attendeenamegivenname \
        ticketfirstname имя вашеимябезфамилии имяучастникабезфамилии vorname prenom nombre nome imie given",
    ),
    (
        Field::FamilyName,
        "last etternavn efternavn efternamn achternaam sukunimi prijmeni soyad soyadi ultimonome primerapellido \
        lastname surname familyname attendeelastname attendeesurname attendeenamefamilyname \
        attendeefamilyname ticketlastname фамилия вашафамилия nachname familienname nom nomdefamille apellido apellidos \
        cognome sobrenome nazwisko family",
    ),
    (
        Field::Patronymic,
        "patronymic middlename отчество secondname additionalname",
    ),
    (
        Field::Email,
        "邮箱 电子邮件 邮件 メール メールアドレス 이메일 البريد البريدالإلكتروني אימייל אימיל epost correoelectronicodelasistente электроннаяпочтаучастника \
        email emailaddress mail attendeeemail workemail contactemail почта электроннаяпочта элпочта \
        адресэлектроннойпочты адресэлпочты адреспочты эпочта емейл имейл емайл мейл мыло ящик почтаemail emailпочта \
        courriel adresseemail adressemail correo correoelectronico emailadresse direccióndecorreoelectronico \
        direcciondecorreoelectronico endereçodeemail enderecodeemail indirizzoemail username guestemail participantemail",
    ),
    (
        Field::Phone,
        "phone phonenumber telephone telephonenumber mobile mobilephone mobilenumber cell cellphone tel \
        attendeephone whatsapp телефон номертелефона мобильный мобильныйтелефон тел контактныйтелефон сотовый моб номер \
        телефондлясвязи telefon telefonnummer handy telefono telefone celular",
    ),
    (
        Field::Company,
        "company companyname organization organisation organizationname employer affiliation workplace \
        workcompany org attendeecompany компания организация местоработы фирма работодатель компанияорганизация \
        firma unternehmen entreprise societe empresa azienda ваша компания вашакомпания",
    ),
    (
        Field::JobTitle,
        "jobtitle position role occupation job worktitle workjobtitle должность профессия \
        вашадолжность роль poste cargo berufsbezeichnung funktion",
    ),
    (
        Field::Reply,
        "attendingyesno reponse respuesta resposta antwort risposta svar odpowiedz yourreply rsvpanswer paymentstatus bookingstatus ruckmeldung confirmacion confirmacao confirmation подтверждениеучастия ответгостя отклик придетенавстречу состояние statusgoscia \
        rsvp rsvpstatus approvalstatus attendeestatus status guestststatus gueststatus reply response \
        answer attending going coming willyouattend willyoucome areyoucoming areyouattending canyouattend canyoucome \
        registrationstatus ticketstatus orderstatus participationstatus придете придет придешь придут будет будете \
        участие статус ответ статусучастия статусучастника статусзаказа статусбилета статусрегистрации идет приду \
        подтверждение подтвердил участвует явитесь статусгостя yourresponse teilnahme statut estado stato zusage",
    ),
    (
        Field::PlusOnes,
        "гостей колвогостей anzahlbegleitpersonen begleitpersonenanzahl begleitung acompanhantes  \
        guests plusones plusone +1 +1s +1? + +n plus1 numberofguests additionalguests extraguests \
        howmanyguests howmanyguestswillyoubring guestcount сколькочеловексвами гостисобой сколькогостей плюсодин \
        плюс1 спутники сопровождающие допгости дополнительныегости количествогостей числогостей +гости +1сколько \
        +1чел ссобой +кол сколькоприведете сколькоссобой invites accompagnants gaste begleitpersonen acompanantes",
    ),
    (
        Field::PartySize,
        "quantity ticketquantity ticketsquantity partysize numberoftickets tickets количествобилетов \
        количество билетов всегочеловек скольковасбудет количествочеловек anzahl anzahltickets quantite cantidad qty",
    ),
    (
        Field::Diet,
        "diet dietary dietaryrequirements dietaryrequirement dietaryrestrictions dietaryrestriction \
        dietaryneeds dietarypreferences dietarypreference foodpreference foodpreferences mealpreference mealpreferences \
        meal mealchoice food foodrestrictions anydietaryrestrictions anydietaryrequirements питание особенностипитания \
        питаниеособенности диета еда меню предпочтенияведе пищевыепредпочтения ограниченияведе пищевыеограничения \
        ограниченияпопитанию предпочтенияпопитанию чтоедите типпитания ernahrung ernahrungsweise regimealimentaire \
        dieta restriccionesalimentarias essgewohnheiten restrictionsalimentaires",
    ),
    (
        Field::Allergies,
        "allergies allergy allergens foodallergies foodallergy anyallergies anyfoodallergies аллергии \
        аллергия аллергены пищеваяаллергия пищевыеаллергии естьлиаллергия естьлиувасаллергия allergien allergie alergias",
    ),
    (
        Field::DietAndAllergies,
        "питаниеаллергии питаниеиаллергии аллергиипитание dietallergies dietandallergies \
        dietaryrestrictionsallergies dietaryrequirementsallergies foodandallergies диетааллергии едааллергии",
    ),
    (
        Field::Note,
        "note notes comment comments remark remarks message anythingelse additionalinfo specialrequests \
        комментарий комментарии коммент примечание примечания заметки заметка пожелания вопросы дополнительно прочее \
        bemerkung bemerkungen anmerkungen kommentar commentaire commentaires comentarios",
    ),
    (
        Field::AnsweredAt,
        "timestamp rsvpedon createdat orderdate ordertime orderdatetime registeredat registeredon \
        registrationdate registrationtime submittedat submissiondate submissiontime date created createddate datetime bookingdate \
        purchasedate datepurchased creationdate отметкавремени датарегистрации датазаказа датаответа дата датаивремя \
        времяответа временнаяметка зарегистрирован датазаявки когдаответил zeitstempel horodateur marcatemporal \
        bestelldatum informazionicronologiche carimbodedatahora датасоздания createddate dateoforder",
    ),
    (
        Field::SourceId,
        "attendeeno attendeeid userid memberid apiid guestid ticketno ticketnumber ticketid \
        positionid uid uuid номеручастника noучастника idучастника idпользователя номербилета noбилета \
        attendeenumber publicid ticketsnumber ticketreference attendeeticketid",
    ),
    (
        Field::TicketCode,
        "barcode barcodeno barcodenumber ticketbarcode ticketcode ticketsecret secret qrcode qrcodeurl qr qrurl \
        uniqueticketurl ticketurl ticketlink checkinurl checkincode guestkey штрихкод кодбилета qrкод qrбилета \
        ссылканабилет кодгостя",
    ),
    (
        Field::OrderId,
        "bookingref bookingcode \
        orderno order orderid ordercode ordernumber orderreference номерзаказа noзаказа заказ кодзаказа \
        idзаказа reservationid reservation bookingreference bookingid номерброни номеррегистрации bestellnummer \
        bestellcode nodecommande numerodecommande numerodepedido",
    ),
    (
        Field::CheckedIn,
        "arrivaltime arrived arrivedat timein checkintimestamp времяприхода времяприбытия времявхода прибыл ankunftszeit ankunft horadellegada llegada heuredarrivee arrivee horadechegada chegada \
        checkedin checkedinat checkins checkin checkintime checkindate attended attendance showedup \
        пришел пришла явка вход отметкаоприходе присутствовал посетил отмечен посещаемость пришли eingecheckt",
    ),
    (
        Field::Rating,
        "rating surveyresponserating surveyresponsefeedback surveyrating stars nps npsscore оценка отзыв рейтинг \
        bewertung valoracion avaliacao",
    ),
    (
        Field::Tags,
        "tags tag labels label теги тег метки метка categories segments groups группа",
    ),
    (
        Field::Language,
        "language locale lang preferredlanguage язык sprache langue idioma",
    ),
    (
        Field::TicketKind,
        "ticketkind tickettier tickettitle наименованиебилета названиетарифа ticketcategory admission admissiontype passtype billettype типместа \
        tickettype ticketname ticketclass ticket product productname producttype типбилета билет \
        видбилета названиебилета тариф category категориябилета produkt ticketart itemname categoryname ticketstickettypename tickettypename продукт",
    ),
    (
        Field::Ignore,
        "no price pricetier ordertype currency totalpaid feespaid eventbritefees \
        eventbritepaymentprocessing homeaddress1 homeaddress2 homecity homestate homezip homecountry homepostcode \
        countyofresidence checkedout automaticallycheckedin automatischeingecheckt vouchercode seat table tisch mesa стол столик рассадка amount amounttax \
        amountdiscount couponcode ethaddress solanaaddress tickettypeid \
        customsource joinedgroupon eventhost urlofmemberprofile memberprofile score eventname event title location \
        requiresspecialattention paid nickname noshows meetupsattended lastvisitedgroup \
        eventapprovedcount eventcheckedincount firstseen membershipname membershipstatus лп п пп nпп noпп номерпп балл \
        баллы цена стоимость промокод валюта сумма город city country страна utmsource utmmedium utmcampaign id \
        gender пол age возраст birthday датарождения website linkedin telegram телеграм instagram profileurl",
    ),
];
