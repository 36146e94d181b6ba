speaker-state-invited = Приглашение
speaker-state-agreed = Согласие
speaker-state-materials-in = Материалы есть
speaker-state-scheduled = В программе
speaker-state-declined = Отказ
