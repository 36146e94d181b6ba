//! The files of a version: the order as PDF, a mail with it to look through and send, and the
//! dishes as a table. They lie in a folder of their own among the event's exports.

use samovar_i18n::{Lang, msg};
use samovar_mail::{Attachment, Mail, Mailbox, Method};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrderVersion, OrderVersionRef, list, said, store};
use crate::consent::standing::Silent;
use crate::error::{Code, Error, Result};
use crate::event::exports;
use crate::ids::OrderVersionId;
use crate::job::Job;
use crate::money;
use crate::outgoing;
use crate::outgoing::folder::Folder;
use crate::planner::{Planner, Written};
use crate::print::order::{self, PrintOrder};
use crate::spreadsheet::cell::Cell;
use crate::spreadsheet::{self, Column, ListFormat};
use crate::supplier::{Supplier, store as suppliers};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveOrderFiles {
    pub version_id: OrderVersionId,
    /// Left out: the supplier's language.
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderFiles {
    pub folder: String,
    /// What is in it: the sheet, the table, and the mail where there is an address.
    pub files: Vec<String>,
    /// The supplier's address where mails to it come back: then there is no mail among them.
    pub held_address: Option<String>,
}

pub fn save(planner: &Planner, request: SaveOrderFiles, job: &Job) -> Result<Written<OrderFiles>> {
    let (version, event, supplier) = planner.read(|reader| {
        let version_id = request.version_id;
        let version = list::version(reader, OrderVersionRef { version_id })?;
        let (event, supplier) = store::whose(reader.conn, version_id)?;
        Ok((
            version,
            crate::event::store::load(reader, event)?,
            suppliers::load(reader, supplier)?,
        ))
    })?;
    let (settings, silent) = planner.read(|reader| {
        let settings = crate::settings::store::load(reader.conn)?;
        Ok((settings, Silent::load(reader.conn)?))
    })?;
    let is_held = silent.address_held(&supplier.email);
    let lang = request
        .lang
        .or_else(|| supplier.paper_language())
        .unwrap_or(settings.language);
    let number = version.line.number;
    let label = format!("{} {number}", msg::order_to(lang, supplier.name.as_str()));
    let parent = exports::folder(planner, &event);
    let mut folder = Folder::create(&parent, &outgoing::labelled(&label, ""), 1)?;
    let pdf = planner.read(|reader| {
        order::pdf(
            reader,
            &PrintOrder {
                event_id: event.id,
                supplier_id: supplier.id,
                version_id: Some(request.version_id),
                lang: Some(lang),
                paper: None,
                path: None,
            },
        )
    })?;
    let sheet = format!("{}.pdf", msg::order_file(lang));
    folder.write_beside(&sheet, &pdf)?;
    let mut files = vec![sheet.clone()];
    for format in [ListFormat::Csv, ListFormat::Xlsx] {
        let name = format!("{}.{}", msg::order_file(lang), format.word());
        let target = folder.beside(&name, format.file());
        table(&target, (format, lang), &version, job)?;
        files.push(name);
    }
    let has_addresses =
        !supplier.email.is_empty() && !version.snapshot.event.contact_email.is_empty();
    if has_addresses && !is_held {
        let mail = mail(planner, lang, &version, &supplier, (&sheet, pdf))?;
        let name = format!("{}.eml", msg::order_file(lang));
        folder.write_beside(&name, &mail)?;
        files.push(name);
    }
    folder.put_in_place()?;
    let at = folder.target.display().to_string();
    folder.keep();
    Ok(Written::unchanged(OrderFiles {
        folder: at,
        files,
        held_address: is_held.then_some(supplier.email),
    }))
}

/// To look through and send: from the organiser to the supplier, in the supplier's language.
fn mail(
    planner: &Planner,
    lang: Lang,
    version: &OrderVersion,
    supplier: &Supplier,
    (name, pdf): (&str, Vec<u8>),
) -> Result<Vec<u8>> {
    let snapshot = &version.snapshot;
    let event = &snapshot.event;
    let number = version.line.number;
    let at = event.starts.to_string().replace('T', " ");
    let title = event.title.as_str();
    let greeted = match supplier.contact.is_empty() {
        true => supplier.name.as_str(),
        false => supplier.contact.as_str(),
    };
    let mut text = format!("{}\n\n", msg::order_mail_hello(lang, greeted));
    let subject = match &version.difference {
        Some(difference) => {
            let before = number.saturating_sub(1);
            text.push_str(&msg::order_mail_change(lang, at, before, title));
            text.push_str("\n\n");
            for line in said::lines(lang, difference, &snapshot.currency) {
                text.push_str(&format!("- {line}\n"));
            }
            msg::order_mail_subject_change(lang, number, title)
        }
        None => {
            text.push_str(&msg::order_mail_text(lang, at, title));
            text.push('\n');
            msg::order_mail_subject(lang, number, title)
        }
    };
    text.push_str(&format!(
        "\n{}\n{}\n\n{}\n",
        msg::order_paper_guaranteed(lang, snapshot.guaranteed, snapshot.set),
        msg::order_mail_end(lang),
        event.contact_name
    ));
    let mailbox = |name: &str, email: &str| Mailbox {
        name: name.to_owned(),
        email: email.to_owned(),
    };
    let mail = Mail {
        from: mailbox(&event.contact_name, &event.contact_email),
        to: mailbox(greeted, &supplier.email),
        subject,
        text,
        lang: lang.code().to_owned(),
        calendar: Vec::new(),
        method: Method::Request,
        attachments: vec![Attachment {
            name: name.to_owned(),
            content_type: "application/pdf",
            bytes: pdf,
        }],
        date: planner.now(),
        id: version.line.id.to_string(),
    };
    mail.to_bytes().map_err(|error| match error {
        samovar_mail::MailError::AddressUnusable { email } => {
            Error::new(Code::MailAddressUnusable).with("email", email)
        }
        samovar_mail::MailError::CalendarUnreadable => Error::bug("order mail"),
    })
}

/// The dishes as a table, a row each.
fn table(
    target: &outgoing::Target,
    how: (ListFormat, Lang),
    version: &OrderVersion,
    job: &Job,
) -> Result<u32> {
    let (_, lang) = how;
    let column = |header: String, width| Column { header, width };
    let columns = [
        column(msg::sitting_dish_of(lang), 28),
        column(msg::catering_dish(lang), 32),
        column(msg::catering_suits(lang), 24),
        column(msg::catering_holds(lang), 32),
        column(msg::catering_heads(lang), 8),
        column(msg::order_paper_units(lang), 8),
        column(msg::menu_pack(lang), 12),
        column(msg::order_paper_price(lang), 12),
        column(msg::catering_cost(lang), 12),
    ];
    let currency = &version.snapshot.currency;
    spreadsheet::write(target, how, &columns, job, |rows| {
        for sitting in &version.snapshot.sittings {
            for dish in &sitting.dishes {
                rows.row(&[
                    Cell::text(said::sitting_line(lang, sitting)),
                    Cell::text(&dish.name),
                    Cell::food(lang, "diet", &dish.diets),
                    Cell::text(crate::words::held_text(lang, &dish.allergens.join("+"))),
                    Cell::Number(dish.heads),
                    Cell::Number(dish.units),
                    Cell::text(said::pack(lang, dish)),
                    Cell::text(money::plain(lang, dish.price_minor, currency)),
                    Cell::text(money::plain(lang, dish.cost_minor(), currency)),
                ])?;
            }
        }
        Ok(())
    })
}
