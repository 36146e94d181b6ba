# Письма гостям: обычный текст, который можно изменить, и строки, которыми
# заполняются его поля.
mail-usual-invitation-subject = { $event }, { $date }
mail-usual-invitation-text =
    Здравствуйте, { $firstName },

    приглашаем вас на «{ $event }».

    { $details }

    Ответьте, пожалуйста, из календаря или просто ответом на это письмо.

    { $organizer }
mail-usual-update-subject = Изменение: { $event }, { $date }
mail-usual-update-text =
    Здравствуйте, { $firstName },

    событие «{ $event }» изменилось:

    { $changes }

    Теперь так:

    { $details }

    { $organizer }
mail-usual-cancellation-subject = Отмена: { $event }, { $date }
mail-usual-cancellation-text =
    Здравствуйте, { $firstName },

    ваше приглашение на «{ $event }» ({ $date }, { $time }) отменено. Запись из календаря тоже будет убрана.

    { $organizer }
mail-when = Когда: { $date }, { $time }
mail-where = Где: { $place }
mail-more = Подробнее: { $link }
mail-change-starts = Начало: { $old } → { $new }
mail-change-ends = Окончание: { $old } → { $new }
mail-change-zone = Часовой пояс: { $old } → { $new }
mail-change-place = Место: { $old } → { $new }
mail-change-rule = Изменились даты
mail-change-nothing = не указано

# Что значит поле: `mail-field-<поле>`.
mail-field-first-name = Имя
mail-field-name = Полное имя
mail-field-event = Название события
mail-field-details = Когда, где и ссылка, насколько известно
mail-field-date = Дата
mail-field-time = Время
mail-field-place = Площадка, зал и адрес
mail-field-address = Адрес
mail-field-link = Ссылка
mail-field-organizer = Кто приглашает
mail-field-changes = Что изменилось
mail-field-code = Код для входа

error-mail-address-unusable = В адресе «{ $email }» есть буквы, на которые почтовые программы не отправляют. Письмо не записано; файл календаря записать можно.
error-mail-field-missing = Для поля { $field }, которое есть в письме, нет значения. Письмо не подготовлено. Заполните данные или уберите поле из текста.
error-mail-field-unknown = Поля { $name } нет. Ничего не сохранено. Выберите поле из списка.
error-changed-meanwhile = Пока записывались файлы, список гостей изменился. Ничего не подготовлено. Попробуйте ещё раз.
