# Что держит удаляемое: говорится при отказе, по видам.
# «40 гостей (Анна, Борис и ещё 38) и 10 входов»
holds-named = { $counted } ({ $names })
holds-alias =
    { $count ->
        [one] { $count } объединённый человек
        [few] { $count } объединённых человека
        [many] { $count } объединённых людей
       *[other] { $count } объединённого человека
    }
holds-arrival =
    { $count ->
        [one] { $count } вход
        [few] { $count } входа
        [many] { $count } входов
       *[other] { $count } входа
    }
holds-badge-print =
    { $count ->
        [one] { $count } напечатанный бейдж
        [few] { $count } напечатанных бейджа
        [many] { $count } напечатанных бейджей
       *[other] { $count } напечатанного бейджа
    }
holds-busy-calendar =
    { $count ->
        [one] { $count } календарь занятости
        [few] { $count } календаря занятости
        [many] { $count } календарей занятости
       *[other] { $count } календаря занятости
    }
holds-busy-time =
    { $count ->
        [one] { $count } занятое время
        [few] { $count } занятых времени
        [many] { $count } занятых времён
       *[other] { $count } занятого времени
    }
holds-calendar-reply =
    { $count ->
        [one] { $count } ответ из календаря
        [few] { $count } ответа из календаря
        [many] { $count } ответов из календаря
       *[other] { $count } ответа из календаря
    }
holds-calendar-version =
    { $count ->
        [one] { $count } версия в календарях
        [few] { $count } версии в календарях
        [many] { $count } версий в календарях
       *[other] { $count } версии в календарях
    }
holds-companion =
    { $count ->
        [one] { $count } спутник
        [few] { $count } спутника
        [many] { $count } спутников
       *[other] { $count } спутника
    }
holds-contact =
    { $count ->
        [one] { $count } контакт
        [few] { $count } контакта
        [many] { $count } контактов
       *[other] { $count } контакта
    }
holds-departure =
    { $count ->
        [one] { $count } выход
        [few] { $count } выхода
        [many] { $count } выходов
       *[other] { $count } выхода
    }
holds-dish =
    { $count ->
        [one] { $count } блюдо
        [few] { $count } блюда
        [many] { $count } блюд
       *[other] { $count } блюда
    }
holds-event =
    { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }
holds-menu-dish =
    { $count ->
        [one] { $count } блюдо из меню
        [few] { $count } блюда из меню
        [many] { $count } блюд из меню
       *[other] { $count } блюда из меню
    }
holds-supplier =
    { $count ->
        [one] { $count } поставщик
        [few] { $count } поставщика
        [many] { $count } поставщиков
       *[other] { $count } поставщика
    }
holds-guest =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
holds-guest-alias =
    { $count ->
        [one] { $count } объединённый гость
        [few] { $count } объединённых гостя
        [many] { $count } объединённых гостей
       *[other] { $count } объединённого гостя
    }
holds-import-run =
    { $count ->
        [one] { $count } импорт
        [few] { $count } импорта
        [many] { $count } импортов
       *[other] { $count } импорта
    }
holds-message-copy =
    { $count ->
        [one] { $count } человек с подготовленным сообщением
        [few] { $count } человека с подготовленными сообщениями
        [many] { $count } человек с подготовленными сообщениями
       *[other] { $count } человека с подготовленными сообщениями
    }
holds-invitation =
    { $count ->
        [one] { $count } человек с подготовленным приглашением
        [few] { $count } человека с подготовленными приглашениями
        [many] { $count } человек с подготовленными приглашениями
       *[other] { $count } человека с подготовленными приглашениями
    }
holds-mailing =
    { $count ->
        [one] { $count } рассылка
        [few] { $count } рассылки
        [many] { $count } рассылок
       *[other] { $count } рассылки
    }
holds-person =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
holds-person-apart =
    { $count ->
        [one] { $count } пара, которую велено не объединять
        [few] { $count } пары, которые велено не объединять
        [many] { $count } пар, которые велено не объединять
       *[other] { $count } пары, которую велено не объединять
    }
holds-regular =
    { $count ->
        [one] { $count } постоянный гость
        [few] { $count } постоянных гостя
        [many] { $count } постоянных гостей
       *[other] { $count } постоянного гостя
    }
holds-room =
    { $count ->
        [one] { $count } зал
        [few] { $count } зала
        [many] { $count } залов
       *[other] { $count } зала
    }
holds-series =
    { $count ->
        [one] { $count } серия
        [few] { $count } серии
        [many] { $count } серий
       *[other] { $count } серии
    }
holds-series-skip =
    { $count ->
        [one] { $count } пропущенная дата
        [few] { $count } пропущенные даты
        [many] { $count } пропущенных дат
       *[other] { $count } пропущенной даты
    }
holds-session =
    { $count ->
        [one] { $count } пункт программы
        [few] { $count } пункта программы
        [many] { $count } пунктов программы
       *[other] { $count } пункта программы
    }
holds-session-source =
    { $count ->
        [one] { $count } связь с файлом программы
        [few] { $count } связи с файлами программ
        [many] { $count } связей с файлами программ
       *[other] { $count } связи с файлами программ
    }
holds-session-speaker =
    { $count ->
        [one] { $count } спикер в программе
        [few] { $count } спикера в программе
        [many] { $count } спикеров в программе
       *[other] { $count } спикера в программе
    }
holds-speaker =
    { $count ->
        [one] { $count } спикер
        [few] { $count } спикера
        [many] { $count } спикеров
       *[other] { $count } спикера
    }
holds-staff =
    { $count ->
        [one] { $count } человек в команде
        [few] { $count } человека в команде
        [many] { $count } человек в команде
       *[other] { $count } человека в команде
    }
holds-task =
    { $count ->
        [one] { $count } задача
        [few] { $count } задачи
        [many] { $count } задач
       *[other] { $count } задачи
    }
holds-venue =
    { $count ->
        [one] { $count } площадка
        [few] { $count } площадки
        [many] { $count } площадок
       *[other] { $count } площадки
    }
holds-budget-line =
    { $count ->
        [one] { $count } статья бюджета
        [few] { $count } статьи бюджета
        [many] { $count } статей бюджета
       *[other] { $count } статьи бюджета
    }
holds-budget-doc =
    { $count ->
        [one] { $count } документ бюджета
        [few] { $count } документа бюджета
        [many] { $count } документов бюджета
       *[other] { $count } документа бюджета
    }
holds-sponsor =
    { $count ->
        [one] { $count } спонсор
        [few] { $count } спонсора
        [many] { $count } спонсоров
       *[other] { $count } спонсора
    }
holds-promise =
    { $count ->
        [one] { $count } обязательство
        [few] { $count } обязательства
        [many] { $count } обязательств
       *[other] { $count } обязательства
    }
holds-cue =
    { $count ->
        [one] { $count } реплика
        [few] { $count } реплики
        [many] { $count } реплик
       *[other] { $count } реплики
    }
holds-show-mark =
    { $count ->
        [one] { $count } шаг показа
        [few] { $count } шага показа
        [many] { $count } шагов показа
       *[other] { $count } шага показа
    }
holds-event-rate =
    { $count ->
        [one] { $count } курс
        [few] { $count } курса
        [many] { $count } курсов
       *[other] { $count } курса
    }
holds-sitting =
    { $count ->
        [one] { $count } приём пищи
        [few] { $count } приёма пищи
        [many] { $count } приёмов пищи
       *[other] { $count } приёма пищи
    }
holds-food-order =
    { $count ->
        [one] { $count } заказ поставщику
        [few] { $count } заказа поставщикам
        [many] { $count } заказов поставщикам
       *[other] { $count } заказа поставщикам
    }
holds-order-version =
    { $count ->
        [one] { $count } отправленный заказ
        [few] { $count } отправленных заказа
        [many] { $count } отправленных заказов
       *[other] { $count } отправленных заказа
    }
holds-track =
    { $count ->
        [one] { $count } поток
        [few] { $count } потока
        [many] { $count } потоков
       *[other] { $count } потока
    }
holds-available =
    { $count ->
        [one] { $count } промежуток доступности
        [few] { $count } промежутка доступности
        [many] { $count } промежутков доступности
       *[other] { $count } промежутка доступности
    }
holds-programme-version =
    { $count ->
        [one] { $count } опубликованная программа
        [few] { $count } опубликованные программы
        [many] { $count } опубликованных программ
       *[other] { $count } опубликованные программы
    }
holds-duty =
    { $count ->
        [one] { $count } обязанность
        [few] { $count } обязанности
        [many] { $count } обязанностей
       *[other] { $count } обязанности
    }
holds-shift =
    { $count ->
        [one] { $count } смена
        [few] { $count } смены
        [many] { $count } смен
       *[other] { $count } смены
    }
holds-assignment =
    { $count ->
        [one] { $count } человек на смене
        [few] { $count } человека на сменах
        [many] { $count } человек на сменах
       *[other] { $count } человека на сменах
    }
holds-shot =
    { $count ->
        [one] { $count } кадр
        [few] { $count } кадра
        [many] { $count } кадров
       *[other] { $count } кадра
    }
holds-shift-notice =
    { $count ->
        [one] { $count } смена, выданная для календаря
        [few] { $count } смены, выданные для календарей
        [many] { $count } смен, выданных для календарей
       *[other] { $count } смены, выданной для календарей
    }
holds-talk =
    { $count ->
        [one] { $count } доклад
        [few] { $count } доклада
        [many] { $count } докладов
       *[other] { $count } доклада
    }
holds-talk-text =
    { $count ->
        [one] { $count } название доклада
        [few] { $count } названия докладов
        [many] { $count } названий докладов
       *[other] { $count } названия доклада
    }
holds-talk-speaker =
    { $count ->
        [one] { $count } доклад, который читает человек
        [few] { $count } доклада, которые читает человек
        [many] { $count } докладов, которые читает человек
       *[other] { $count } доклада, который читает человек
    }
holds-profile =
    { $count ->
        [one] { $count } список ссылок спикера
        [few] { $count } списка ссылок спикеров
        [many] { $count } списков ссылок спикеров
       *[other] { $count } списка ссылок спикера
    }
holds-biography =
    { $count ->
        [one] { $count } биография
        [few] { $count } биографии
        [many] { $count } биографий
       *[other] { $count } биографии
    }
holds-portrait =
    { $count ->
        [one] { $count } фото спикера
        [few] { $count } фото спикеров
        [many] { $count } фото спикеров
       *[other] { $count } фото спикера
    }
holds-channel =
    { $count ->
        [one] { $count } канал
        [few] { $count } канала
        [many] { $count } каналов
       *[other] { $count } канала
    }
holds-reading =
    { $count ->
        [one] { $count } замер
        [few] { $count } замера
        [many] { $count } замеров
       *[other] { $count } замера
    }
holds-chat-day =
    { $count ->
        [one] { $count } счёт дня в чате
        [few] { $count } счёта дней в чате
        [many] { $count } счетов дней в чате
       *[other] { $count } счёта дней в чате
    }
holds-past-total =
    { $count ->
        [one] { $count } прежний счёт
        [few] { $count } прежних счёта
        [many] { $count } прежних счетов
       *[other] { $count } прежних счёта
    }
holds-message =
    { $count ->
        [one] { $count } сообщение сообществу
        [few] { $count } сообщения сообществу
        [many] { $count } сообщений сообществу
       *[other] { $count } сообщения сообществу
    }
holds-message-text =
    { $count ->
        [one] { $count } текст сообщения
        [few] { $count } текста сообщения
        [many] { $count } текстов сообщения
       *[other] { $count } текста сообщения
    }
holds-saved-text =
    { $count ->
        [one] { $count } текст библиотеки
        [few] { $count } текста библиотеки
        [many] { $count } текстов библиотеки
       *[other] { $count } текста библиотеки
    }
holds-consent =
    { $count ->
        [one] { $count } ответ о согласии
        [few] { $count } ответа о согласии
        [many] { $count } ответов о согласии
       *[other] { $count } ответа о согласии
    }
