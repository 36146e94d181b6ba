//! `print`.

use std::path::PathBuf;

use clap::Subcommand;

use super::{EventArg, LANES, OrderOf};

#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// The list for the door, as PDF.
    DoorList {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Wide instead of tall.
        #[arg(long)]
        landscape: bool,
        /// A–K and L–Z on sheets of their own.
        #[arg(long)]
        split: bool,
        /// Empty lines at the end, for those who are on no list.
        #[arg(long)]
        blank_lines: Option<u32>,
        /// With a column of what other tools sold: VIP, standard.
        #[arg(long)]
        ticket_kind: bool,
    },
    /// Badges; those who get one are flagged.
    Badges {
        #[command(flatten)]
        sheet: SheetArgs,
        /// 90x55, 85x54, 100x150, or 62 for labels off a roll.
        #[arg(long)]
        size: Option<String>,
        /// Each sheet is followed by its back.
        #[arg(long)]
        both_sides: bool,
        /// Only for those who have none yet.
        #[arg(long)]
        only_new: bool,
        /// none, named or all.
        #[arg(long)]
        plus_ones: Option<String>,
        /// Without the community's logo.
        #[arg(long)]
        no_logo: bool,
        /// With what each answered to photos, as a shape: circle, half a circle, square.
        #[arg(long)]
        photo_marks: bool,
    },
    /// The sheet that tells where the printer puts badges.
    Calibration {
        #[command(flatten)]
        sheet: SheetArgs,
        /// 90x55, 85x54, 100x150, or 62 for labels off a roll.
        #[arg(long)]
        size: Option<String>,
    },
    /// Tickets with their codes.
    Tickets {
        #[command(flatten)]
        sheet: SheetArgs,
        /// A6 pages instead of four on the paper.
        #[arg(long)]
        one_a_page: bool,
        /// Without the community's logo.
        #[arg(long)]
        no_logo: bool,
    },
    /// The sheet to sign, with photo consent.
    SignIn {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Empty lines at the end, for those who are on no list.
        #[arg(long)]
        blank_lines: Option<u32>,
    },
    /// The order to a supplier, in the supplier's language unless --lang says another.
    Order {
        #[command(flatten)]
        of: OrderOf,
        /// A version as it was sent; left out: the order as it would be sent now.
        #[arg(long, value_name = "NUMBER")]
        version: Option<u64>,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// A person's card over the years: visits, talks, work, what was sent to them.
    Card {
        /// Id or name of the person.
        #[arg(long)]
        person: String,
        /// The file to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// How many each sitting feeds, by diet.
    Kitchen {
        #[command(flatten)]
        sheet: SheetArgs,
        #[command(flatten)]
        of: SittingIfAny,
    },
    /// Who must not eat everything, by name, with the dish each is given.
    SpecialMeals {
        #[command(flatten)]
        sheet: SheetArgs,
        #[command(flatten)]
        of: SittingIfAny,
    },
    /// A card for each dish: whom it suits and what it holds.
    Labels {
        #[command(flatten)]
        sheet: SheetArgs,
        #[command(flatten)]
        of: SittingIfAny,
    },
    /// Who does what and when, whole or of one lane.
    RunSheet {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Of one lane alone.
        #[arg(long, value_parser = LANES)]
        lane: Option<String>,
    },
    /// The budget.
    Budget {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// The figures of a period on one page, beside their targets and the period before.
    Kpi {
        /// The first day, 2026-10-01; left out: this quarter.
        #[arg(long, value_name = "DAY")]
        from: Option<String>,
        /// The last day.
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
        /// The PDF to write.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Who does what: all duties with their shifts.
    Roster {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// A slip for each of the team with their own shifts.
    Slips {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// The pictures that are wanted, and who wants none of themselves.
    Shots {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// For whoever takes pictures: shifts, pictures, who is not to be recorded, and who wants none.
    Photographer {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// The feedback form: A5, twice on a sheet.
    Form {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// The feedback of an event on one page; or what a speaker is handed of it.
    Feedback {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Id or name of a speaker: grades from five answers on, released comments.
        #[arg(long)]
        speaker: Option<String>,
    },
    /// The programme for guests: a poster, or a booklet to fold.
    Programme {
        #[command(flatten)]
        sheet: SheetArgs,
        /// A booklet: print on both sides, flipped on the short edge, and fold.
        #[arg(long, conflicts_with = "large")]
        booklet: bool,
        /// On A3, or on Tabloid where the paper is Letter.
        #[arg(long)]
        large: bool,
        /// With what sessions are about.
        #[arg(long)]
        about: bool,
    },
    /// A sign for each room: its name, and what is in it, a page a day.
    RoomSigns {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// Rooms side by side, hours downward, a page a day.
    Timetable {
        #[command(flatten)]
        sheet: SheetArgs,
        /// On A3, or on Tabloid where the paper is Letter.
        #[arg(long)]
        large: bool,
    },
    /// What has changed since the programme was published.
    ProgrammeChanges {
        #[command(flatten)]
        sheet: SheetArgs,
    },
    /// A speaker's sheet in their language, or everybody's: when, where, travel, whom to call.
    SpeakerSheet {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Id or name of one speaker; left out: everybody.
        #[arg(long)]
        speaker: Option<String>,
    },
    /// A sheet to sign for one purpose of consent, with its words.
    Consent {
        #[command(flatten)]
        sheet: SheetArgs,
        /// To what: processing, mailing, photo.
        #[arg(long, value_parser = ["processing", "mailing", "photo"])]
        purpose: String,
        /// What is signed; left out: the usual words.
        #[arg(long)]
        wording: Option<String>,
        /// How many lines there are to sign on.
        #[arg(long)]
        lines: Option<u32>,
    },
    /// Names for the table.
    TentCards {
        #[command(flatten)]
        sheet: SheetArgs,
        /// Guests too, not only speakers and hosts.
        #[arg(long)]
        everyone: bool,
    },
}

/// What every sheet is asked for.
#[derive(Debug, clap::Args)]
pub struct SheetArgs {
    #[command(flatten)]
    pub event: EventArg,
    /// The file to write.
    #[arg(short, long)]
    pub out: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct SittingIfAny {
    /// Id or name of a sitting; left out: all of them.
    #[arg(long)]
    pub sitting: Option<String>,
}
