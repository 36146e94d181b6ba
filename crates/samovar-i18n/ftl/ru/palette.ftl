# Что палитра делает отовсюду и какими ещё словами это называют: через запятую, на
# обоих языках сразу. Каждое ищется по началу.
palette-print-door-list = Напечатать список на входе
palette-print-badges = Напечатать бейджи
palette-print-tickets = Напечатать билеты
palette-print-sign-in = Напечатать лист регистрации
palette-print-tent-cards = Напечатать таблички на стол
palette-import-list = Импортировать список
palette-invitations = Подготовить приглашения
palette-here = Кто сейчас на месте
palette-paper = Сверить список на бумаге
palette-duplicates = Возможные дубликаты
palette-back-up = Создать резервную копию
palette-backed-up = Резервная копия создана
palette-restore = Восстановить из копии
palette-words-door = дверь, вход, режим входа, регистрация, на входе, сканер, сканировать, чекин, чек-ин, куар, стойка, впустить, отметить
palette-words-door-list = печать, распечатать, напечатать, список гостей, список на бумаге, список участников
palette-words-badges = бейдж, бэйдж, бейджик, печать бейджей, наклейки, имена на груди
palette-words-guest = гость, новый гость, участник, посетитель, записать
palette-words-import = импорт, импорт списка, загрузить, список, таблица, эксель, выгрузка, форма, таймпад
palette-words-invitations = приглашения, письма, рассылка, почта, отправить, разослать, обновления
palette-words-invite = пригласить, добавить из людей, постоянные
palette-words-session = доклад, пункт программы, перерыв, выступление
palette-words-speaker = спикер, новый спикер, докладчик, выступающий, лектор
palette-words-task = задача, дело, напоминание, чек-лист
palette-words-dish = блюдо, еда, меню, кейтеринг
palette-words-walk-in = без записи, нет в списке, без билета
palette-words-here = на месте, присутствуют, внутри, эвакуация
palette-words-paper = сверка, бумага, галочки, с бумаги
palette-words-tickets = билет, печать билетов, пропуск
palette-words-sign-in = подписи, лист регистрации, согласие на съёмку
palette-words-tent-cards = таблички, именная табличка
palette-words-event = мероприятие, создать, запланировать, добавить событие
palette-words-venue = площадка, место, помещение, зал, адрес
palette-words-supplier = поставщик, новый поставщик, кейтерер, ресторан, пекарня, доставка еды
palette-words-messages = рассылка, посты, написать, анонс, письма
palette-words-message = написать, пост, рассылка, анонс, письмо, напоминание, спасибо
palette-words-saved-text = текст, тексты, библиотека, шаблон, заготовка, фраза
palette-words-channel = канал, чат, группа, телеграм, охват, участники
palette-words-menu = взять из меню, блюда поставщика, прайс
palette-words-person = человек, новый человек, контакт
palette-words-replies = ответы, согласился, отказался
palette-words-calendar = календарь, праздники, другие календари, занято
palette-words-duplicates = дубли, дубликат, объединить, один и тот же человек
palette-words-back-up = копия, бэкап, резервная копия, сохранить копию
palette-words-restore = восстановить, вернуть прежнее, восстановление
palette-words-open = открыть планировщик, открыть файл, другой файл
palette-words-new-planner = новый файл, новый планировщик
palette-words-settings = параметры, опции, настроить
palette-words-food = еда, питание, диеты, аллергии, едоки, кейтеринг
palette-words-print = печать, экспорт, бумага, файлы
palette-words-history = журнал, изменения, кто менял
palette-words-budget = бюджет, смета, деньги, расходы, счета, оплата, стоимость
palette-words-insights = аналитика, статистика, динамика, показатели, kpi, охват, когорты, неявка
palette-words-month = месяц, неделя, повестка, расписание
palette-words-sponsor = спонсор, партнёр, партнер, обязательства
palette-words-run-sheet = сценарий, реплики, тайминг, ход вечера, сцена
palette-words-show = эфир, таймер, обратный отсчёт, ведущий
palette-words-photos = фото, фотографии, снимки, альбомы, записи, фотограф, согласие на съёмку, согласие на съемку
palette-words-team = команда, волонтёры, волонтеры, обязанности, смены, дежурство, фотограф, кадры
palette-words-costs = расходы на события, стоимость на человека, траты, отчёт
palette-words-undo = откатить, вернуть назад
palette-words-language = язык, русский, английский
palette-words-theme = тема, тёмная, светлая, ночь, оформление, цвета
palette-words-help = помощь, клавиши, подсказка

# События на выбор.
event-pick-next-of =
    { $count ->
        [one] ближайшая из { $count } даты
        [few] ближайшая из { $count } дат
        [many] ближайшая из { $count } дат
       *[other] ближайшая из { $count } даты
    }
event-pick-last-of =
    { $count ->
        [one] последняя из { $count } даты
        [few] последняя из { $count } дат
        [many] последняя из { $count } дат
       *[other] последняя из { $count } даты
    }
event-pick-all-dates = Все даты серии «{ $title }»: { $count }…
