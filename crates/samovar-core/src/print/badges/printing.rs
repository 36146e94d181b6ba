//! Makes the sheets of badges and flags what was printed.

use rusqlite::params;
use samovar_i18n::{Lang, msg};
use samovar_print::{Badge, Badges, PhotoMark, Role, Sheet};

use super::holders::holders;
use super::{BadgeHolder, BadgeRole, BadgeSettings, BadgeSize, PreviewBadges, PrintBadges};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::ids::BadgePrintId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Writer, Written};
use crate::print::cannot_draw::Bearer;
use crate::print::sheet::{self, Blank};
use crate::print::{Printed, SheetPage};
use crate::time::stamp;

type Answer<T> = Result<Written<T>>;

pub fn preview(planner: &Planner, request: PreviewBadges, _: &Job) -> Answer<SheetPage> {
    let made = planner.read(|reader| make(reader, &request.badges))?;
    Ok(Written::unchanged(sheet::page(
        &made.sheet,
        request.page,
        &made.bearers(),
    )?))
}

/// First the file, then the flags: a badge that was never written is never
/// taken for printed.
pub fn print(planner: &Planner, request: PrintBadges, _: &Job) -> Answer<Printed> {
    let made = planner.read(|reader| make(reader, &request))?;
    if made.holders.is_empty() {
        return Err(Error::new(Code::NoBadges).with("title", made.event.title));
    }
    let name = msg::print_badges(made.lang);
    let target = sheet::target(planner, &made.event, request.path, &name)?;
    let printed = sheet::save(&target, &made.sheet, &made.bearers())?;
    made.settings.save(planner.laptop())?;
    if planner.is_read_only() {
        return Ok(Written::unchanged(printed));
    }
    let flagged = planner.write("print_badges", |writer| {
        flag(writer, &made.event, &made.holders)
    })?;
    Ok(Written {
        value: printed,
        tables: flagged.tables,
        step: flagged.step,
        facts: flagged.facts,
    })
}

/// Where the printer puts things, for the paper and size of these badges.
pub fn calibration(planner: &Planner, request: PrintBadges, _: &Job) -> Answer<Printed> {
    let (blank, sheet) = planner.read(|reader| {
        let settings = BadgeSettings::load(reader.conn)?.with(&request);
        let blank = Blank::load(reader, request.event_id, request.lang, settings.paper)?;
        let options = options(&request, &settings, &blank);
        let sheet = samovar_print::calibration_sheet(&options, blank.printed_at)?;
        Ok((blank, sheet))
    })?;
    let name = msg::print_calibration_file(blank.lang);
    let target = sheet::target(planner, &blank.event, request.path, &name)?;
    sheet::save(&target, &sheet, &[]).map(Written::unchanged)
}

struct Made {
    event: Event,
    lang: Lang,
    settings: BadgeSettings,
    holders: Vec<BadgeHolder>,
    sheet: Sheet,
}

impl Made {
    fn bearers(&self) -> Vec<Bearer> {
        self.holders.iter().map(BadgeHolder::bearer).collect()
    }
}

fn make(reader: &Reader<'_>, request: &PrintBadges) -> Result<Made> {
    let settings = BadgeSettings::load(reader.conn)?.with(request);
    let blank = Blank::load(reader, request.event_id, request.lang, settings.paper)?;
    let mut holders = holders(reader, &blank.event, request, blank.lang)?;
    if request.only_new == Some(true) {
        holders.retain(|one| one.printed_at.is_none());
    }
    let badges = Badges {
        title: blank.event.title.clone(),
        printed_at: blank.printed_at,
        badges: holders
            .iter()
            .map(|holder| badge(holder, &settings))
            .collect(),
        logo: sheet::logo(reader, settings.logo)?,
    };
    let sheet = samovar_print::badges(
        &badges,
        &options(request, &settings, &blank),
        &sheet::fonts(),
    )?;
    Ok(Made {
        event: blank.event,
        lang: blank.lang,
        settings,
        holders,
        sheet,
    })
}

fn badge(holder: &BadgeHolder, settings: &BadgeSettings) -> Badge {
    let (large, small) = match settings.surname_first && !holder.family.is_empty() {
        true => (&holder.family, &holder.given),
        false => (&holder.given, &holder.family),
    };
    Badge {
        large: large.clone(),
        small: small.clone(),
        company: holder.company.clone(),
        role: match holder.role {
            BadgeRole::Guest => Role::Guest,
            BadgeRole::Speaker => Role::Speaker,
            BadgeRole::Staff => Role::Staff,
            BadgeRole::Host => Role::Host,
        },
        code: holder.code.clone(),
        find_by: holder.email.clone(),
        photos: settings.photo_marks.then(|| photo_mark(holder)),
    }
}

/// Who was not asked, a plus-one too, is asked first: silence is no yes.
fn photo_mark(holder: &BadgeHolder) -> PhotoMark {
    match holder.consent.as_str() {
        "yes" => PhotoMark::Yes,
        "no" => PhotoMark::No,
        _ => PhotoMark::Ask,
    }
}

fn options(
    request: &PrintBadges,
    settings: &BadgeSettings,
    blank: &Blank,
) -> samovar_print::BadgeOptions {
    samovar_print::BadgeOptions {
        lang: blank.lang,
        paper: blank.paper,
        size: match settings.size {
            BadgeSize::Insert => samovar_print::BadgeSize::Insert,
            BadgeSize::Card => samovar_print::BadgeSize::Card,
            BadgeSize::Lanyard => samovar_print::BadgeSize::Lanyard,
            BadgeSize::Label => samovar_print::BadgeSize::Label,
        },
        both_sides: settings.both_sides,
        cut_marks: settings.cut_marks,
        skip: request.skip.unwrap_or(0) as usize,
        offset: (
            f64::from(settings.right) / 10.0,
            f64::from(settings.down) / 10.0,
        ),
    }
}

fn flag(writer: &Writer<'_>, event: &Event, holders: &[BadgeHolder]) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "INSERT INTO badge_print(id, event_id, holder, holder_id, at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let at = stamp(writer.now);
    for holder in holders {
        statement.execute(params![
            BadgePrintId::new(),
            event.id,
            holder.kind.word(),
            holder.id,
            at
        ])?;
    }
    writer.about(event.id);
    writer.fact("count", holders.len());
    if let [holder] = holders {
        writer.fact("name", holder.name.clone());
    }
    Ok(())
}
