# Показатели сообщества: графики, которые говорят вывод, и отчёт за период.
insights-title = Аналитика
insights-tabs = Вопросы
insights-kpi = KPI
insights-stages = Кто с нами?
insights-came = Кто пришёл?
insights-cohorts = Кто остаётся?
insights-no-show = Кто не приходит?
insights-replies = Кто когда отвечает?
insights-reach = Охват?
insights-grades = Понравилось?
insights-file-stages = Кто с нами
insights-file-came = Кто пришёл
insights-file-cohorts = Кто остаётся
insights-file-no-show = Кто не приходит
insights-file-replies = Кто когда отвечает
insights-file-reach = Охват
insights-file-grades = Понравилось
insights-period = Период
insights-period-month = Этот месяц
insights-period-quarter = Этот квартал
insights-period-year = Этот год
insights-period-twelve = 12 месяцев
insights-period-all = За всё время
insights-period-own = С – по
insights-from = С
insights-to = По
insights-as-of = На день
insights-save-csv = Сохранить CSV
insights-save-svg = Сохранить график
insights-saved = Сохранено в папке экспорта планировщика
insights-growth-before = Круг до
insights-growth-first = Впервые
insights-growth-back = Вернулись
insights-growth-left = Ушли
insights-growth-after = Круг после
insights-table = { $title } – то же таблицей
insights-month = Месяц
insights-event = Событие
insights-people = Люди
insights-quarter = Впервые пришли
insights-after =
    { $quarters ->
        [one] Через { $quarters } квартал
        [few] Через { $quarters } квартала
        [many] Через { $quarters } кварталов
       *[other] Через { $quarters } квартала
    }
insights-not-measured = –
insights-not-measured-text = «–»: не измерено или квартал ещё не закончился
insights-door-not-kept = вход никто не отмечал
insights-first-seen = впервые видны здесь
insights-first = Впервые
insights-returning = Уже были
insights-walk-ins = Без записи
insights-pledges = Обещали прийти
insights-not-kept = Не пришли
insights-share = Доля
insights-late-cancels = Отменили в тот же день
insights-circle = Круг: новички, активные, ядро и вернувшиеся
insights-since-title = С выбранного дня
insights-since = С какого дня
insights-since-late = Этот день позже, чем { $day }. Выберите более ранний.
insights-since-left = Ушли
insights-since-sum = { $before } + { $first } впервые + { $back } вернулись − { $left } ушли = { $after }
insights-since-text = Каждое число открывает людей, которых оно считает. Кто успел впервые прийти и снова уйти, не входит ни в одно.
insights-since-count = { $what }: { $count }
insights-people-of = { $what }, { $month }: { $count }

insights-stages-none = Пока никто никуда не приходил
insights-stages-grew = Круг вырос с { $before } до { $after }
insights-stages-shrank = Круг уменьшился с { $before } до { $after }
insights-stages-same = Круг такой же, как прежде: { $after }
insights-stages-text = Впервые пришло: { $first }, вернулось: { $back }, ушло: { $left }. Каждый человек стоит на одном этапе.
insights-came-none = В этом периоде нет вечера, где отмечали вход
insights-came-found =
    { $events ->
        [one] { $events } вечер: пришло { $came }, из них впервые { $first }
        [few] { $events } вечера: пришло { $came }, из них впервые { $first }
        [many] { $events } вечеров: пришло { $came }, из них впервые { $first }
       *[other] { $events } вечера: пришло { $came }, из них впервые { $first }
    }
insights-came-text = Впервые: { $share }. Два прихода одного человека считаются дважды.
insights-cohorts-none = Ни у кого после первого прихода не прошёл целый квартал
insights-cohorts-found = В следующем квартале после первого прихода снова пришли: { $x } из { $n }
insights-cohorts-text = { $share }. Из строки люди не пропадают; незаконченный квартал не измерен.
insights-no-show-none = Обещаний прийти пока не было
insights-no-show-found = Обещали прийти и не пришли: { $x } из { $n }
insights-no-show-text = { $share }. Точки – вечера; линии в 95 случаях из 100 содержат настоящую долю. Если обещаний меньше 10, нет ни точки, ни линии.
insights-replies-none = Ни у одного ответа время не известно
insights-replies-found =
    { $days ->
        [0] Половина ответов пришла в сам день или позже
        [one] Половина ответов пришла за { $days } день или раньше
        [few] Половина ответов пришла за { $days } дня или раньше
        [many] Половина ответов пришла за { $days } дней или раньше
       *[other] Половина ответов пришла за { $days } дня или раньше
    }
insights-replies-few = Ответов с известным временем: { $timed }, для вывода мало
insights-replies-text = Время известно у { $timed } из { $replied } ответов. То, что импорт принёс без времени, не нарисовано.
insights-replies-more = Более ранние вечера не нарисованы: { $count }.
insights-replies-axis = Дней до начала
insights-replied = Ответили
insights-timed = Время известно
insights-half = Половина к этому дню
insights-reach-none = Ни одного замера канала пока нет
insights-reach-once = «{ $name }»: участников { $after }; второй замер покажет, как это меняется
insights-reach-grew = «{ $name }»: участников стало больше, с { $before } до { $after }
insights-reach-shrank = «{ $name }»: участников стало меньше, с { $before } до { $after }
insights-reach-same = «{ $name }»: участников { $after }, как прежде
insights-reach-text = Просмотры – не люди, и каналы никогда не складываются: один человек может читать несколько.
insights-channel = Канал
insights-put-away = { $name } (убран)
insights-show-put-away = И убранные каналы
insights-day = День
insights-members = Участники
insights-views = Просмотры
insights-reactions = Реакции
insights-answers-there = Ответы
insights-messages = Сообщения
insights-accounts = Аккаунты
insights-grades-none = Оценок пока нет
insights-grades-few = Ни у одного вечера нет пяти отзывов, поэтому оценки нет
insights-grades-found = «{ $title }»: NPS { $score }, от { $low } до { $high }
insights-grades-text = Последний вечер с оценкой; ответили: { $answers } из { $came }. Если отзывов меньше пяти, оценки нет.
insights-grade = Оценка
insights-answers = Отзывы
insights-score = NPS
insights-of-n = { $x } из { $n }
insights-forecast = Сбылся ли прогноз?
insights-file-forecast = Сбылся ли прогноз
insights-forecast-none = Ещё нет вечера, который можно сравнить с прогнозом
insights-forecast-found = Вечера, на которые пришло не больше надёжного числа: { $x } из { $n }
insights-forecast-text = { $share }; надёжное число рассчитано на девять вечеров из десяти. Точки – сколько пришло, линии – от нижней границы до надёжного числа по тому, что было известно до вечера. Кого никто не ждал, те посчитаны отдельно.
insights-counted-on = Рассчитывали на
insights-expected = Ожидалось
insights-safe = Надёжно
insights-heads-came = Из них пришли
insights-chat = { $name }: за 30 дней писали аккаунты: { $accounts }; в среднем за день: { $mean }
insights-chats = Оживлённо ли в чатах?
insights-file-chat = Чат по месяцам
insights-chats-none = Ни один чат ещё не посчитан
insights-chats-none-text = Сохраните чат в его программе и посчитайте его на странице канала.
insights-chats-grew = «{ $name }»: сообщений больше, чем месяцем раньше. { $earlier }: { $before }, { $month }: { $after }
insights-chats-shrank = «{ $name }»: сообщений меньше, чем месяцем раньше. { $earlier }: { $before }, { $month }: { $after }
insights-chats-same = «{ $name }»: сообщений столько же, сколько месяцем раньше. { $month }: { $after }
insights-chats-total = «{ $name }»: сообщений посчитано: { $count }
insights-chats-text = Сравниваются полные месяцы: в первом и последнем могут быть не все дни. Аккаунты посчитаны без имён.

# Отчёт за период: каждый показатель рядом с целью и прежним периодом.
kpi-title = Сообщество в числах
kpi-kind = KPI
kpi-file = KPI
kpi-what = Показатель
kpi-now = Этот период
kpi-before = Прежний период
kpi-target = Цель
kpi-period = { $from } – { $to }
kpi-period-so-far = { $from } – { $to }, на { $today }
kpi-period-before = прежний период: { $from } – { $to }
kpi-share = { $x } из { $n } = { $percent } % [{ $low }–{ $high }]
kpi-share-few = { $x } из { $n }
kpi-points = { $score } [от { $low } до { $high }], отзывов: { $n }
kpi-points-few =
    { $n ->
        [one] { $n } отзыв, для оценки мало
        [few] { $n } отзыва, для оценки мало
        [many] { $n } отзывов, для оценки мало
       *[other] { $n } отзыва, для оценки мало
    }
kpi-percent = { $percent } %
kpi-not-measured = не измерено
kpi-growth = Круг: { $before } + впервые { $first } + вернулись { $back } − ушли { $left } = { $after }
kpi-how-sure = Доля стоит как x из n, с интервалом, который в 95 случаях из 100 содержит настоящее значение. Если меньше 10, процента нет; если отзывов меньше 5, нет оценки. Что никто не измерял, то не ноль. Изменение и цель засчитываются, только если их не объясняет случай.
kpi-found-reached =
    { $count ->
        [one] Достигнута { $count } цель из { $all }
        [few] Достигнуто { $count } цели из { $all }
        [many] Достигнуто { $count } целей из { $all }
       *[other] Достигнуто { $count } цели из { $all }
    }
kpi-found-no-targets = Событий: { $events }, в круге: { $circle }; цели не заданы
kpi-found-nothing = В этом периоде ничего не измерено
kpi-text = Может быть случайностью: { $unsure }. Не измерено или слишком мало: { $unknown }.
kpi-set-target = Цель: { $metric }
kpi-set = Задать цель
kpi-remove = Без цели
kpi-target-hint = Целое число; для долей – проценты
kpi-target-saved = Цель задана
kpi-print = Отчёт KPI
kpi-print-text = Одна страница: все показатели, цели и прежний период
kpi-metric-events = Прошло событий
kpi-metric-visits = Посещения
kpi-metric-new-people = Новые люди
kpi-metric-circle = Круг
kpi-metric-growth = Рост круга
kpi-metric-returning = Доля тех, кто уже был
kpi-metric-no-show = Не пришли
kpi-metric-response = Ответы на анкеты
kpi-metric-nps = NPS
kpi-metric-cost-per-head = Стоимость на человека
kpi-about-events = Закончились и не отменены
kpi-about-visits = Отмечены на входе; два прихода считаются дважды
kpi-about-new-people = Первое посещение пришлось на период
kpi-about-circle = Новички, активные, ядро и вернувшиеся в последний день
kpi-about-growth = По сравнению с днём перед периодом
kpi-about-returning = От всех посещений
kpi-about-no-show = От обещаний прийти; чем меньше, тем лучше
kpi-about-response = Отзывы от пришедших на вечера с отзывами
kpi-about-nps = По вечерам, где не меньше пяти отзывов
kpi-about-cost-per-head = По плану, на пришедших; чем меньше, тем лучше
kpi-verdict-reached = достигнуто
kpi-verdict-missed = не достигнуто
kpi-verdict-unsure = может быть случайностью
kpi-trend-up = больше, чем прежде
kpi-trend-down = меньше, чем прежде
kpi-trend-same = как прежде
kpi-trend-unsure = изменение не доказано
