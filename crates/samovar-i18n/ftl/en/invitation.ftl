# Invitations: who holds what, what is to be prepared, and whether it was sent.
invitation-folder = invitations
invitation-mbox = Invitations
invitation-index = who-got-what
invitation-index-name = Name
invitation-index-email = E-mail
invitation-index-what = What
invitation-index-file = File
invitation-purpose-invitation = Invitation
invitation-purpose-update = Update
invitation-purpose-cancellation = Cancellation
