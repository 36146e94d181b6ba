# Фото события: альбомы, кого можно снимать, лист фотографа.

album-none = Альбомов пока нет
album-none-text = Добавьте, где можно посмотреть фото этого события. Прежде чем отметить их опубликованными, Samovar спросит.
album-list = Альбомы
album-add = Добавить альбом
album-title = Название
album-title-hint = Фото вечера
album-link = Ссылка
album-published = Опубликован
album-not-published = Не опубликован
album-publish = Опубликовать
album-publish-named = Опубликовать: { $title }
album-unpublish = Снять с публикации
album-unpublish-named = Снять с публикации: { $title }
album-edit-named = Изменить альбом: { $title }
album-delete-named = Удалить альбом: { $title }
album-save = Сохранить
album-added = Альбом добавлен: { $title }
album-saved = Сохранено: { $title }
album-deleted = Альбом удалён: { $title }
album-is-published = Опубликован: { $title }
album-is-unpublished = Снят с публикации: { $title }
album-ask-title = Опубликовать «{ $title }»?
album-ask-anyway = Всё равно опубликовать
album-ask-keep = Не публиковать
album-on = с { $day }

photo-marks = Кого можно снимать
photo-marks-text = Все, кто может быть на событии: гости, которые придут или не отказались, спикеры, команда. Кого не спрашивали, того сначала спрашивают.
photo-marks-yes = Можно
photo-marks-ask = Просит спрашивать каждый раз
photo-marks-no = Нельзя
photo-marks-not-asked = Ответа ещё нет
photo-refused = Не снимать
photo-to-ask = Сначала спросить
photo-more =
    { $count ->
        [one] и ещё { $count } человек; в листе фотографа названы все
        [few] и ещё { $count } человека; в листе фотографа названы все
        [many] и ещё { $count } человек; в листе фотографа названы все
       *[other] и ещё { $count } человека; в листе фотографа названы все
    }
photo-sheet-open = Лист фотографа
photo-part-speaker = Спикер
photo-part-staff = Команда
photo-part-guest = Гость

error-photos-refused =
    { $count ->
        [one] { $count } человек из тех, кто был, просит не снимать: { $names }. Ничего не опубликовано. Просмотрите снимки и уберите те, на которых эти люди видны, потом всё равно опубликуйте.
        [few] { $count } человека из тех, кто был, просят не снимать: { $names }. Ничего не опубликовано. Просмотрите снимки и уберите те, на которых эти люди видны, потом всё равно опубликуйте.
        [many] { $count } человек из тех, кто был, просят не снимать: { $names }. Ничего не опубликовано. Просмотрите снимки и уберите те, на которых эти люди видны, потом всё равно опубликуйте.
       *[other] { $count } человека из тех, кто был, просят не снимать: { $names }. Ничего не опубликовано. Просмотрите снимки и уберите те, на которых эти люди видны, потом всё равно опубликуйте.
    }

history-add-album = Альбом добавлен: { $title }
history-edit-album = Альбом изменён: { $title }
history-delete-album = Альбом удалён: { $title }
history-publish-album = Альбом опубликован: { $title }
history-unpublish-album = Альбом снят с публикации: { $title }

holds-album =
    { $count ->
        [one] { $count } альбом
        [few] { $count } альбома
        [many] { $count } альбомов
       *[other] { $count } альбома
    }

erase-mention-album = альбом

export-photographer = Фотограф
export-photographer-text = Кто и когда снимает, какие кадры нужны, кого не записывать, кого не снимать и кого сначала спросить.

print-photographer = Лист фотографа
print-photographer-first = Когда, что или кого
print-photographer-who = Кто снимает, или кто это
print-photographer-duties = Кто снимает
print-photographer-duties-none = Смен фото и видео пока ни у кого нет.
print-photographer-shots = Нужные кадры
print-photographer-not-recorded = Не записывать: { $count }
print-photographer-not-recorded-none = Никто из спикеров не просил не записывать.
print-photographer-no = Квадрат: не снимать. { $count }
print-photographer-no-none = Никто не просил не снимать.
print-photographer-ask = Полукруг: сначала спросить. { $count }
print-photographer-ask-none = Никто не просил спрашивать каждый раз.
print-photographer-others = Все остальные
print-photographer-not-asked = Ответа ещё нет, сначала спросить (полукруг): { $count }
print-photographer-yes = Можно снимать (круг): { $count }
print-photographer-marks = Фигуры — это метки для съёмки на бейджах.
