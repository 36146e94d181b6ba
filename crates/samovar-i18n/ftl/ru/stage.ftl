# На каком этапе человек в сообществе: считается по посещениям.
stage = Этап
stage-prospect = Ещё не был
stage-newcomer = Новичок
stage-active = Активный
stage-core = Ядро
stage-drifting = Отдаляется
stage-returned = Вернувшийся
stage-lost = Ушедший

# Что говорит терминал.
stage-total = Всего
stage-no-show = Обещали прийти и не пришли: { $missed } из { $pledges }
stage-no-show-percent = { $percent } %, в пределах от { $low } до { $high }
stage-no-show-none = Об обещаниях ничего не известно: никто не собирался прийти или на входе не отмечали
stage-came =
    { $count ->
        [one] Пришёл { $count }, из них не по списку: { $walkIns }
        [few] Пришли { $count }, из них не по списку: { $walkIns }
        [many] Пришли { $count }, из них не по списку: { $walkIns }
       *[other] Пришли { $count }, из них не по списку: { $walkIns }
    }
stage-cohort-first = Первое посещение
stage-cohort-first-seen = { $quarter }, впервые замечены здесь
stage-forecast-expected = Ожидалось
stage-forecast-safe = С запасом
stage-forecast-came = Пришли

# Люди, которые стоят за числом, и насколько это точно.
stage-people-title = Люди по этапам
stage-people-file = Люди по этапам
stage-people-left = Ушли с { $wasOn } по { $asOf }: { $count }
stage-people-first = Впервые пришли с { $wasOn } по { $asOf }: { $count }
stage-people-back = Вернулись с { $wasOn } по { $asOf }: { $count }
stage-people-moved = На { $wasOn }: { $was }; на { $asOf }: { $stages }. Всего { $count }
stage-people-on = { $stages } на { $asOf }: { $count }
stage-people-unsure = На { $asOf } нельзя сказать, ушли ли они: { $count }
stage-people-anywhere = Любой этап
stage-people-circle = Круг
stage-people-was = Этап прежде, на { $day }
stage-people-is = Этап на { $day }
stage-people-visits = Посещения
stage-people-last = Последнее посещение
stage-people-away-days = Дней без посещений
stage-people-missed = Пропущено вечеров
stage-people-sure = Насколько точно
stage-people-language = Язык писем
stage-people-reached = Как связаться
stage-people-news = Получит новости?
stage-people-none = Никого
stage-people-none-text = На этих этапах в эти дни никого нет. Выберите другие этапы или дни.
stage-people-loose = Способ связаться неизвестен
stage-people-away =
    { $days ->
        [one] без посещений { $days } день, пропущено вечеров: { $missed }
        [few] без посещений { $days } дня, пропущено вечеров: { $missed }
        [many] без посещений { $days } дней, пропущено вечеров: { $missed }
       *[other] без посещений { $days } дня, пропущено вечеров: { $missed }
    }
stage-ground-never = Посещений ещё не было
stage-ground-lately = Дней без посещений: { $away }, меньше { $least }
stage-ground-missed = Дней без посещений: { $away } (порог { $least }); пропущено вечеров: { $missed } (порог { $chances })
stage-ground-too-few = Сказать нельзя. Дней без посещений: { $away }; пропущено вечеров: { $missed }, меньше { $chances }
stage-rule = Отдаляется: дней без посещений { $drifting } и больше; ушедший: { $lost } и больше; и то и другое – только если пропущено вечеров с отметками на входе: { $chances } и больше.
stage-doors = Вечеров с отметками на входе между этими днями: { $doors }.
stage-doors-few = Вечеров с отметками на входе между этими днями: { $doors }. Если их меньше { $chances }, нельзя сказать, кто за это время ушёл.
stage-unsure = Дней без посещений: { $drifting } и больше; пропустить можно было вечеров: меньше { $chances }. Ушли ли эти люди, сказать нельзя: { $count }.
stage-unsure-show = Показать
