# Заказ: что просят у поставщика на событие; замирает, когда отправлен.
order-orders = Заказы
order-none-text = Блюдо с поставщиком попадает в заказ ему. Возьмите блюда из меню или выберите поставщика в карточке блюда.
order-without-supplier =
    { $count ->
        [one] { $count } блюдо без поставщика и ни в одном заказе: { $names }
        [few] { $count } блюда без поставщика и ни в одном заказе: { $names }
        [many] { $count } блюд без поставщика и ни в одном заказе: { $names }
       *[other] { $count } блюда без поставщика и ни в одном заказе: { $names }
    }
order-draft = Ещё не отправлен
order-version = Версия { $number }
order-sent-at = отправлена { $at }
order-versions = Версии
order-guaranteed = Гарантировано едоков
order-guaranteed-hint = Оплачивается, даже если придёт меньше. Пусто: сколько накормлено
order-set = Накрыть на
order-served = Обслужено едоков
order-served-hint = Сколько насчитал поставщик после события
order-deadline = Точные числа до { $at }
order-deadline-passed = Срок точных чисел прошёл ({ $at })
order-still-billed =
    { $count ->
        [one] Всё равно к оплате: { $count } едок
        [few] Всё равно к оплате: { $count } едока
        [many] Всё равно к оплате: { $count } едоков
       *[other] Всё равно к оплате: { $count } едока
    }
order-send = Отметить отправленным
order-send-change = Подготовить изменение
order-send-ask = Отправить версию { $number }? Кому: { $name }
order-send-text = Заказ замирает таким, какой он сейчас, вместе с ответами, по которым он составлен. Он останется и после отмены действий: то, что уже лежит у кого-то в почте, не вернуть. Самовар сам ничего не отправляет.
order-sent = Версия { $number } сохранена: { $name }
order-unchanged = С версии { $number } ничего не изменилось
order-changed =
    { $count ->
        [one] { $count } отличие от версии { $number }
        [few] { $count } отличия от версии { $number }
        [many] { $count } отличий от версии { $number }
       *[other] { $count } отличия от версии { $number }
    }
order-heads-change = Едоки: { $was } → { $now }
order-money-change = Счёт: { $difference }
order-least-heads = Поставщик берёт заказы от { $least } едоков, а здесь { $heads }
order-least-spend = Поставщик выставит не меньше { $least }, а блюда стоят { $spend }
order-bill = Счёт
order-bill-forecast = Каким он был бы, если отправить сейчас
order-bill-food = Блюда
order-bill-beyond = Обслужено сверх гарантии
order-bill-shortfall = До наименьшей суммы счёта
order-bill-service = Обслуживание
order-bill-delivery = Доставка
order-bill-vat-added = НДС { $rate } сверху
order-bill-vat-included = В том числе НДС { $rate }
order-bill-vat-none = НДС не облагается
order-bill-total = К оплате
order-bill-heads =
    { $count ->
        [one] счёт на { $count } едока
        [few] счёт на { $count } едоков
        [many] счёт на { $count } едоков
       *[other] счёт на { $count } едока
    }

# Что отличается; «было» и «стало» уже словами.
order-diff-line = { $what }: { $was } → { $now }
order-diff-new = Новое: { $what }
order-diff-gone = Больше нет: { $what }
order-what-title = Название события
order-what-set = Накрыть на
order-what-portion = { $dish }, порция
order-what-pack = { $dish }, в единице
order-what-time = Время
order-what-place = Место
order-what-contact = Контакт
order-what-guaranteed = Гарантировано едоков
order-what-sitting-time = { $sitting }, время
order-what-heads = { $sitting }, едоки
order-what-diet = { $sitting }, { $dish }
order-what-units = { $dish }
order-what-price = { $dish }, цена
order-what-holds = { $dish }, кому подходит и что содержит
order-nothing = ничего

order-print = Распечатать
order-minutes = { $minutes } мин
order-to = Заказ: { $name }
order-paper-draft = Черновик, не отправлен
order-paper-version = Версия { $number }, { $at }
order-paper-changed = Что изменилось с версии { $number }
order-paper-mark = Чертой сбоку отмечено, что изменилось
order-paper-contact = Контакт: { $contact }
order-paper-heads =
    { $heads ->
        [one] { $heads } едок
        [few] { $heads } едока
        [many] { $heads } едоков
       *[other] { $heads } едока
    }
order-paper-was = было { $was }
order-paper-units = Единиц
order-paper-price = Цена
order-paper-special = Особое питание
order-paper-guaranteed = Гарантировано: { $guaranteed }. Просим накрыть на { $set }.
order-kitchen = Подсчёт для кухни
order-special-meals = Особое питание поимённо
order-special-none = Ни у кого нет диет и аллергий.
order-special-nothing = Ни одно блюдо не подходит
order-special-traces = { $dish } (следы: { $allergens })
order-special-course = { $course }: { $dish }
order-special-mark = Чертой сбоку отмечено, кому ещё нужно блюдо
order-mail-subject = { $title }: заказ, версия { $number }
order-mail-subject-change = { $title }: заказ изменился, версия { $number }
order-mail-hello = Здравствуйте, { $name }!
order-mail-text = Отправляем заказ на «{ $title }», { $at }. Он приложен к письму.
order-mail-change = Заказ на «{ $title }», { $at }, изменился. Новая версия приложена и заменяет версию { $number }. Что изменилось:
order-mail-end = Пожалуйста, подтвердите получение.
order-file = Заказ
order-files = Сохранить файлы
order-files-saved = Сохранено: { $folder }
order-files-address-held = Сохранено без письма, потому что письма на { $email } возвращаются: { $folder }. Исправьте адрес поставщика или снимите стоп.
order-card = Заказано у «{ $name }»: версия { $number }

# Версия, какой её отправили, и что тогда было известно.
order-as-sent = Такой её отправили. Её уже ничто не изменит, что бы ни стало с ответами и меню.
order-made-from = По чему она составлена
order-made-from-coming = Собирались прийти: { $all }. Вероятно: { $expected }. Хватит в девяти вечерах из десяти: { $safe }.
order-known-heads =
    { $count ->
        [one] На событии должен был есть { $count } человек — как тогда было известно
        [few] На событии должны были есть { $count } человека — как тогда было известно
        [many] На событии должны были есть { $count } человек — как тогда было известно
       *[other] На событии должны были есть { $count } человека — как тогда было известно
    }
order-known-food = Питание, аллергии
order-known-erased = (имя стёрто)
