speaker-state-invited = Invited
speaker-state-agreed = Agreed
speaker-state-materials-in = Materials in
speaker-state-scheduled = Scheduled
speaker-state-declined = Declined
