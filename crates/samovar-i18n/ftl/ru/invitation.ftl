# Приглашения: у кого что есть, что подготовить и отправлено ли это.
invitation-folder = приглашения
invitation-mbox = Приглашения
invitation-index = кому-что
invitation-index-name = Имя
invitation-index-email = Почта
invitation-index-what = Что
invitation-index-file = Файл
invitation-purpose-invitation = Приглашение
invitation-purpose-update = Обновление
invitation-purpose-cancellation = Отмена
