//! Mail in a browser, and how many people one mail may go to there.

use serde::Serialize;
use ts_rs::TS;

use crate::wire::word_enum;

word_enum! {
    MailService {
        Gmail = "gmail", Outlook = "outlook", Yandex = "yandex", MailRu = "mail-ru", Other = "other",
    }
}

/// More in one mail no service takes.
pub const MOST_TOGETHER: u32 = 500;

/// A service, and how many addresses a mail gets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceLimit {
    pub service: MailService,
    pub together: u32,
}

pub fn limits() -> Vec<ServiceLimit> {
    let of = |service: &MailService| ServiceLimit {
        service: *service,
        together: service.together(),
    };
    MailService::ALL.iter().map(of).collect()
}

impl MailService {
    /// Whose page an address is read on; `None` where that can't be told.
    #[must_use]
    pub fn of_address(email: &str) -> Option<Self> {
        let (_, domain) = email.trim().rsplit_once('@')?;
        match domain.to_ascii_lowercase().as_str() {
            "gmail.com" | "googlemail.com" => Some(Self::Gmail),
            "outlook.com" | "hotmail.com" | "live.com" | "msn.com" => Some(Self::Outlook),
            "yandex.ru" | "ya.ru" | "yandex.com" | "yandex.by" | "yandex.kz" => Some(Self::Yandex),
            "mail.ru" | "bk.ru" | "inbox.ru" | "list.ru" | "internet.ru" => Some(Self::MailRu),
            _ => None,
        }
    }

    /// How many addresses a mail gets unless somebody says otherwise. Below what
    /// the service takes: mail to very many is what it takes for spam. Gmail takes
    /// 500, Yandex 50 from its page, Outlook.com 100 of accounts that are not new;
    /// Mail.ru names no number.
    #[must_use]
    pub const fn together(self) -> u32 {
        match self {
            Self::Gmail | Self::Outlook => 100,
            Self::Yandex => 50,
            Self::MailRu | Self::Other => 25,
        }
    }
}
