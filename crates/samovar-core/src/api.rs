//! The command table: the whole program on one page.
//!
//! Each line is a command that the window, the terminal and the tests call by
//! name with JSON. `read` runs on a read-only snapshot; `write` is one undoable
//! step; `local` writes what belongs to this laptop alone; `whole` works on the
//! planner as a file, makes files, or takes long.

use serde::Serialize;
use serde_json::Value;

use crate::album::{self, AddAlbum, AlbumRef, EditAlbum, EventPhotos, PublishAlbum};
use crate::available::{self, Available, SetAvailable};
use crate::budget::docs::EditBudgetDoc;
use crate::budget::{
    self, AddBudgetDoc, AddBudgetLine, AgreeBudgetLine, Budget, BudgetDocRef, BudgetLineRef, Costs,
    EditBudget, EditBudgetLine, EventCosts, SetEventRate,
};
use crate::calendar::busy::{
    BusyCalendar, BusyCalendarRef, BusyTime, EditBusyCalendar, ListBusyTimes, ReadBusyCalendarAgain,
};
use crate::calendar::duties::{DutiesExported, ExportDuties};
use crate::calendar::import::{CalendarImported, CalendarPreview, ImportCalendar, PreviewCalendar};
use crate::calendar::sort::{SortFiles, SortedFiles};
use crate::calendar::{
    self, ExportCalendar, ExportCommunity, ExportCueCalendars, ExportDone, ExportSpeakerAgendas,
    ExportTasks, SpeakerAgendasDone,
};
use crate::catering::last_left::{self, LastLeft};
use crate::catering::requests::{
    AddDish, AddStaff, DishRef, EditDish, EditStaff, SettleFoodWords, StaffRef, TakeFromMenu,
};
use crate::catering::sitting::{AddSitting, EditSitting, SittingRef};
use crate::catering::{self, Catering, Headcount};
use crate::channel::activity::{ChatActivity, GetChatActivity};
use crate::channel::chat::{ChatImported, ChatPreview, ImportChatFile, PreviewChatFile};
use crate::channel::reach::{CommunityReach, ListReach};
use crate::channel::readings_file::{ImportReadings, ReadingsImported};
use crate::channel::{
    self, AddChannel, AddReading, ArchiveChannel, Channel, ChannelReading, EditChannel,
    ListChannels, ListReadings, ReadingRef,
};
use crate::checkin::arrivals::ArrivalsChart;
use crate::checkin::leave::{CheckOut, CheckOutGuest};
use crate::checkin::log::{DoorLog, DoorLogRow};
use crate::checkin::presence::{Here, WhoIsHere};
use crate::checkin::read_back::{PaperListRow, ReadBack, ReadBackDone, ReadBackPlan};
use crate::checkin::rehearsal::{Rehearse, RehearsedReply};
use crate::checkin::{
    self, AddWalkIn, CheckIn, CheckInGuest, DoorGuest, DoorMatch, DoorStatus, FindAtDoor,
    UndoCheckIn,
};
use crate::consent::hold::{AddressHold, AddressHoldRef, HoldAddress, ListAddressHolds};
use crate::consent::mail::{
    ApplyReadMail, PreviewReadMail, ReadMailDone, ReadMailPreview, run as read_mail,
};
use crate::consent::set::{SetConsent, SetConsents};
use crate::consent::{self, PersonConsents};
use crate::cue::{self, AddCue, Cue, CueRef, EditCue};
use crate::db::backup::BackupInfo;
use crate::error::{Code, Error, Result};
use crate::event::history::{EventHistory, HistoryLine};
use crate::event::look::{AcceptLook, Look};
use crate::event::pick::{EventPick, PickEvents};
use crate::event::{
    self, CreateEvent, DuplicateEvent, EditEvent, Event, EventLine, EventRef, EventRow, ListEvents,
    ParseEventLine, SayDoorKept, SetEventState,
};
use crate::event_template::{
    self, EventTemplate, EventTemplatePreview, EventTemplateRef, ListEventTemplates,
    PreviewEventTemplate, RenameEventTemplate, SaveEventTemplate, UseEventTemplate,
};
use crate::export::{
    self, ExportBudget, ExportChart, ExportCheckIns, ExportGuests, ExportInsight, ExportKpi,
    ExportPeople, ExportRunSheet, ListExported,
};
use crate::feedback::figures::FeedbackFigures;
use crate::feedback::from_file::{FeedbackImport, ImportFeedback};
use crate::feedback::grades::Grades;
use crate::feedback::line::FeedbackLine;
use crate::feedback::requests::{
    AddQuestion, EditFeedbackForm, EditQuestion, FeedbackRef, ListFeedback, MoveQuestion,
    ParseFeedbackLine, PromiseChange, QuestionRef, ReleaseComment, StartFeedbackForm, TypeFeedback,
};
use crate::feedback::{self, Feedback, FeedbackAnswer, FeedbackForm};
use crate::filter::{self, FilterRef, ListSavedFilters, RenameFilter, SaveFilter, SavedFilter};
use crate::forecast::{self, Forecast};
use crate::guest::bulk::{SetPlusOnes, TagGuests};
use crate::guest::decided::SettleUnclear;
use crate::guest::ticket_kind::TicketKindCount;
use crate::guest::{
    self, AddGuest, Changed, CountGuests, EditGuest, FoundGuests, Guest, GuestCounts, GuestRef,
    GuestRow, InvitePeople, ListGuests, MoveToFront, RemoveGuests, SetCompanions, SetReply,
};
use crate::ids::StepId;
use crate::import::past_totals::{ListPastTotals, PastTotals};
use crate::import::whose::{EventGuess, GuessEvent};
use crate::import::{
    self, GetImportReport, ImportDone, ImportGuests, ImportPreview, PastImport, PreviewImport,
    SaveRejectedRows,
};
use crate::input;
use crate::insight::attendance::{AttendanceList, ListAttendance, NoShow};
use crate::insight::card::PersonCard;
use crate::insight::cohorts::Cohorts;
use crate::insight::forecasts::EventForecasts;
use crate::insight::stages::{GetGrowth, GrowthSince, ListStageMonths, StageMonths, Stages};
use crate::insight::{self, AsOf};
use crate::invitation::leftover::Leftover;
use crate::invitation::mailing::{ConfirmMailing, ListMailings};
use crate::invitation::preview::{MailPreview, PreviewMail};
use crate::invitation::template::{
    EditMailTemplate, MailTemplate, MailTemplates, ResetMailTemplate,
};
use crate::invitation::web::{Addresses, BatchRef, MailingRef, NoteCopied, WebMail};
use crate::invitation::{
    self, GetInvitationStatus, InvitationStatus, ListRecipients, Mailing, MessageOverview,
    PrepareInvitations, Prepared, RecipientRow,
};
use crate::job::Job;
use crate::kpi::{self, GetKpi, Kpi, SetKpiTarget};
use crate::logo::{self, CommunityLogo, SetLogo};
use crate::message::library::{EditSavedText, ListSavedTexts, SaveText, SavedText, SavedTextRef};
use crate::message::requests::{
    CreateMessage, DuplicateMessage, EditMessage, ListMessagePeople, ListMessages, MessageRef,
    NotePost, PlanMessage, PrepareMessage, PreviewMessage, RemoveMessageText, WriteMessageText,
};
use crate::message::{
    self, CommunityMessage, MessagePeople, MessagePlan, MessagePrepared, MessagePreview, MessageRow,
};
use crate::order::files::{OrderFiles, SaveOrderFiles};
use crate::order::snapshot::KnownHead;
use crate::order::{
    self, EditOrder, ListOrderHeads, OrderSent, OrderVersion, OrderVersionRef, Orders, SendOrder,
};
use crate::overview::home::Home;
use crate::overview::span::{CalendarSpan, GetCalendarSpan};
use crate::overview::{self, Overview};
use crate::person::account::{AccountOf, Accounts};
use crate::person::duplicates::together::{MergeAgreeing, MergedTogether};
use crate::person::duplicates::{CountDuplicates, DuplicateCount, ListDuplicates, Pair, TwoPeople};
use crate::person::erase::{ErasePerson, ErasePreview, Erased};
use crate::person::export::{ExportPerson, ExportedPerson};
use crate::person::merge::compare::{ComparePeople, Comparison};
use crate::person::merge::{MergePeople, Merged};
use crate::person::tags::{TagCount, TagPeople};
use crate::person::{self, EditPerson, ListPeople, Person, PersonDraft, PersonRef, PersonRow};
use crate::planner::{Planner, Reverted, Written};
use crate::planner_json::{self, ExportPlanner, ImportPlanner, PlannerExported, PlannerImported};
use crate::print::badges::{BadgeList, ListBadges, PreviewBadges, PrintBadges};
use crate::print::budget::{PreviewBudget, PrintBudget};
use crate::print::consent::{PreviewConsent, PrintConsent};
use crate::print::dish_labels::{PreviewDishLabels, PrintDishLabels};
use crate::print::feedback_form::{PreviewFeedbackForm, PrintFeedbackForm};
use crate::print::feedback_summary::{PreviewFeedbackSummary, PrintFeedbackSummary};
use crate::print::kitchen::{PreviewKitchen, PrintKitchen};
use crate::print::kpi::{PreviewKpi, PrintKpi};
use crate::print::order::{PreviewOrder, PrintOrder};
use crate::print::person_card::{PreviewPersonCard, PrintPersonCard};
use crate::print::photographer::{PreviewPhotographer, PrintPhotographer};
use crate::print::programme::{PreviewProgramme, PrintProgramme};
use crate::print::recovery_sheet::{PreviewRecoverySheet, PrintRecoverySheet};
use crate::print::run_sheet::{PreviewRunSheet, PrintRunSheet};
use crate::print::sign_in::{PreviewSignInSheet, PrintSignInSheet};
use crate::print::speaker_feedback::{PreviewSpeakerFeedback, PrintSpeakerFeedback};
use crate::print::speaker_sheet::{PreviewSpeakerSheet, PrintSpeakerSheet};
use crate::print::team::{PreviewTeam, PrintTeam};
use crate::print::tent_cards::{PreviewTentCards, PrintTentCards};
use crate::print::tickets::{GuestTicket, PreviewTickets, PrintTickets};
use crate::print::{self, PreviewDoorList, PrintDoorList, Printed, SheetPage};
use crate::profile::{self, EditProfile, ListProfiles, ProfileRow, SetPortrait, SpeakerProfile};
use crate::programme;
use crate::programme::free::FreeSpans;
use crate::programme::publish::{ProgrammeDiff, ProgrammePublished, ProgrammeVersion};
use crate::programme::push::{PushProgramme, Pushed};
use crate::programme_file::{
    self, ExportProgramme, ImportProgramme, ProgrammeExported, ProgrammeImport,
};
use crate::reply::{self, ApplyReplies, GuestReply, PreviewReplies, RepliesDone, RepliesPreview};
use crate::replying::{self, ListReplyDays, ReplyDays};
use crate::run_sheet::{self, GetRunSheet, RunSheet};
use crate::sample;
use crate::series::{
    self, ChangeSeriesRule, CreateSeries, DateClashes, EditSeries, EndSeries, ExtendSeries,
    PreviewSeries, Regulars, RegularsChanged, RuleChanged, Series, SeriesDateRef, SeriesEdited,
    SeriesGone, SeriesMade, SeriesPreview, SeriesRef, SeriesRow,
};
use crate::session::{
    self, AddSession, EditSession, MoveSession, ParseSessionLine, PlaceSession, PutSession,
    Session, SessionLine, SessionRef,
};
use crate::settings::grid::{GetGridLayout, GridLayout, SaveGridLayout};
use crate::settings::{self, EditSettings, Settings};
use crate::share::{
    self, AddLaptop, AskToJoin, BundleRead, BundleSaved, JoinAsked, JoinRequest, ReadBundle,
    RequestFile, Review, SaveBundle, SettleReview, SharedLaptopRef, Sharing, StartSharing,
};
use crate::show::{self, ShowOf, ShowState, StartShowRow, TickShowRow};
use crate::speaker::{self, AddSpeaker, EditSpeaker, Speaker, SpeakerRef};
use crate::sponsor::find::{FindSponsors, FoundSponsor};
use crate::sponsor::{
    self, AddPromise, AddSponsor, EditPromise, EditSponsor, PromiseRef, Sponsor, SponsorRef,
    TickPromise,
};
use crate::stage_people::{
    self, ExportStagePeople, GetStageGround, ListStagePeople, StageGround, StagePerson,
};
use crate::status::{
    self, BackUp, BackupRestored, Findings, PlannerPath, PlannerStatus, RestoreBackup, SoundBackup,
    Undo,
};
use crate::supplier::{
    self, AddMenuDish, AddMenuDishes, CreateSupplier, EditMenuDish, EditSupplier, ListSuppliers,
    Menu, MenuDish, MenuDishRef, MoveMenuDish, Supplier, SupplierRef,
};
use crate::talk::{
    self, AddTalk, EditTalk, GiveTalk, KeepTalk, ListTalks, SetSessionTalk, Talk, TalkRef,
};
use crate::task::final_numbers::{self, FinalNumbers};
use crate::task::messages::SeriesMessagesOffered;
use crate::task::{
    self, AddTask, AddUsualTasks, EditTask, ParseTaskLine, Task, TaskLine, TaskRef, TickTask,
};
use crate::team::requests::{
    AddDuty, AddShift, AddShot, AssignShift, AssignmentRef, DutyRef, EditDuty, EditShift, EditShot,
    SetAssignments, ShiftRef, ShotRef, TickShot,
};
use crate::team::{self, Team};
use crate::time::ClockCheck;
use crate::track::{self, AddTrack, EditTrack, Track, TrackRef};
use crate::venue::{
    self, AddRoom, CreateVenue, EditRoom, EditVenue, ListVenues, Room, RoomRef, Venue, VenueRef,
};
use crate::wire::{Done, Empty, FilePath, Page};
use crate::zones::{self, CheckClock, ZoneRow};

/// An answer: the value, and what is different in the planner since.
#[derive(Debug, Serialize)]
pub struct Reply {
    pub value: Value,
    /// Tables with changed rows, for the screens that show them.
    pub changed: Vec<String>,
    /// The step that `undo` would take back.
    pub step: Option<StepId>,
    /// What the step says of itself in the history: names, counts, who moved up.
    pub facts: Value,
}

macro_rules! commands {
    ($($kind:ident $name:ident($request:ty) -> $response:ty = $handler:path;)*) => {
        /// The names of all commands, for the terminal and the tests.
        pub const COMMANDS: &[&str] = &[$(stringify!($name),)*];

        /// Whether the command is a step that Undo takes back. Of those on the whole planner
        /// some are too: they have a line in the history.
        #[must_use]
        pub fn is_write(name: &str) -> bool {
            match name {
                $(stringify!($name) => matches!(stringify!($kind).as_bytes(), b"write"),)*
                _ => false,
            }
        }

        /// Runs the command `name` with its request as JSON.
        pub fn dispatch(planner: &Planner, name: &str, mut request: Value, job: &Job) -> Result<Reply> {
            input::without_marks(&mut request);
            match name {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_value(request).map_err(bad_request)?;
                    let written: Written<$response> = commands!(@$kind planner, job, $name, $handler, request)?;
                    Ok(Reply {
                        value: serde_json::to_value(&written.value)?,
                        changed: written.tables,
                        step: written.step,
                        facts: written.facts,
                    })
                })*
                _ => Err(Error::new(Code::UnknownCommand).with("command", name)),
            }
        }

        /// Tells the TypeScript writer every type of the table.
        pub fn describe(types: &mut crate::typescript::Types) {
            $(types.command::<$request, $response>(stringify!($name));)*
        }
    };
    (@read $planner:ident, $job:ident, $name:ident, $handler:path, $request:ident) => {
        $planner.read(|reader| $handler(reader, $request)).map(Written::unchanged)
    };
    (@write $planner:ident, $job:ident, $name:ident, $handler:path, $request:ident) => {
        $planner.write(stringify!($name), |writer| $handler(writer, $request))
    };
    (@local $planner:ident, $job:ident, $name:ident, $handler:path, $request:ident) => {
        $planner.write_local(|writer| $handler(writer, $request)).map(|value| Written {
            value,
            tables: vec!["local_setting".to_owned()],
            step: None,
            facts: Value::Null,
        })
    };
    (@whole $planner:ident, $job:ident, $name:ident, $handler:path, $request:ident) => {
        $handler($planner, $request, $job)
    };
}

commands! {
    whole planner_status(Empty) -> PlannerStatus = status::get;
    whole undo(Undo) -> Reverted = status::undo;
    whole redo(Empty) -> Reverted = status::redo;
    whole back_up(BackUp) -> FilePath = status::back_up;
    whole list_backups(Empty) -> Vec<BackupInfo> = status::list_backups;
    whole find_sound_backup(Empty) -> SoundBackup = status::find_sound_backup;
    whole restore_backup(RestoreBackup) -> BackupRestored = status::restore_backup;
    whole delete_backup(PlannerPath) -> Done = status::delete_backup;
    whole check_planner(Empty) -> Findings = status::check;
    whole save_planner_as(PlannerPath) -> FilePath = status::save_as;
    whole export_planner(ExportPlanner) -> PlannerExported = planner_json::export;
    whole import_planner(ImportPlanner) -> PlannerImported = planner_json::import;
    whole put_away_file_notice(Empty) -> Done = status::put_away_file_notice;

    read  get_sharing(Empty) -> Sharing = share::get;
    whole start_sharing(StartSharing) -> Sharing = share::start;
    whole stop_sharing(Empty) -> Sharing = share::stop;
    whole ask_to_join(AskToJoin) -> JoinAsked = share::ask;
    whole look_at_request(RequestFile) -> JoinRequest = share::look;
    whole add_laptop(AddLaptop) -> Sharing = share::add;
    whole remove_laptop(SharedLaptopRef) -> Sharing = share::remove;
    whole save_bundle(SaveBundle) -> BundleSaved = share::save;
    whole read_bundle(ReadBundle) -> BundleRead = share::read;
    read  list_reviews(Empty) -> Vec<Review> = share::list_reviews;
    whole settle_review(SettleReview) -> Done = share::settle;

    read  get_settings(Empty) -> Settings = settings::store::get;
    whole edit_settings(EditSettings) -> Settings = settings::store::edit;
    read  get_grid_layout(GetGridLayout) -> GridLayout = settings::grid::get;
    whole save_grid_layout(SaveGridLayout) -> GridLayout = settings::grid::save;
    read  get_logo(Empty) -> CommunityLogo = logo::store::get;
    whole set_logo(SetLogo) -> CommunityLogo = logo::set;
    write remove_logo(Empty) -> Done = logo::remove;
    read  list_zones(Empty) -> Vec<ZoneRow> = zones::list;
    read  check_clock(CheckClock) -> ClockCheck = zones::check;

    read  home(Empty) -> Home = overview::home::get;
    read  calendar_span(GetCalendarSpan) -> CalendarSpan = overview::span::get;
    read  list_events(ListEvents) -> Page<EventRow> = overview::list::list;
    read  pick_events(PickEvents) -> Page<EventPick> = event::pick::pick;
    read  get_event(EventRef) -> Event = event::store::get;
    local accept_look(AcceptLook) -> Done = event::look::accept;
    read  event_overview(EventRef) -> Overview = overview::get;
    read  event_history(EventHistory) -> Page<HistoryLine> = event::history::list;
    read  parse_event_line(ParseEventLine) -> EventLine = event::line::parse;
    write create_event(CreateEvent) -> Event = event::create::create;
    write duplicate_event(DuplicateEvent) -> Event = event::duplicate::duplicate;
    read  list_event_templates(ListEventTemplates) -> Vec<EventTemplate> = event_template::store::list;
    read  preview_event_template(PreviewEventTemplate) -> EventTemplatePreview = event_template::take::preview;
    write use_event_template(UseEventTemplate) -> Event = event_template::take::plan_event;
    write save_event_template(SaveEventTemplate) -> EventTemplate = event_template::edit::save;
    write rename_event_template(RenameEventTemplate) -> EventTemplate = event_template::edit::rename;
    write delete_event_template(EventTemplateRef) -> Done = event_template::edit::delete;
    write edit_event(EditEvent) -> Event = event::edit::edit;
    write set_event_state(SetEventState) -> Event = event::edit::set_state;
    write cancel_event(EventRef) -> Event = event::edit::cancel;
    write say_door_kept(SayDoorKept) -> Event = event::edit::say_door_kept;
    write delete_event(EventRef) -> Done = event::edit::delete;
    write create_sample(Empty) -> Event = sample::create;

    read  list_series(Empty) -> Vec<SeriesRow> = series::show::list;
    read  get_series(SeriesRef) -> Series = series::show::get;
    read  series_clashes(SeriesRef) -> Vec<DateClashes> = series::clashes::of_series;
    read  preview_series(PreviewSeries) -> SeriesPreview = series::preview;
    write create_series(CreateSeries) -> SeriesMade = series::create::create;
    write extend_series(ExtendSeries) -> SeriesMade = series::create::extend;
    write edit_series(EditSeries) -> SeriesEdited = series::edit::edit;
    write change_series_rule(ChangeSeriesRule) -> RuleChanged = series::change_rule::change;
    write end_series(EndSeries) -> SeriesGone = series::gone::end;
    write delete_series(SeriesRef) -> SeriesGone = series::gone::delete;
    write skip_date(SeriesDateRef) -> Series = series::gone::skip;
    write bring_back_date(SeriesDateRef) -> Series = series::gone::bring_back;
    write detach_date(EventRef) -> Event = series::gone::detach;
    write add_regulars(Regulars) -> RegularsChanged = series::edit_regulars::add;
    write remove_regulars(Regulars) -> RegularsChanged = series::edit_regulars::remove;

    read  list_venues(ListVenues) -> Page<Venue> = venue::store::list;
    read  get_venue(VenueRef) -> Venue = venue::store::get;
    write create_venue(CreateVenue) -> Venue = venue::edit::create;
    write edit_venue(EditVenue) -> Venue = venue::edit::edit;
    write delete_venue(VenueRef) -> Done = venue::edit::delete;
    write add_room(AddRoom) -> Room = venue::edit::add_room;
    write edit_room(EditRoom) -> Room = venue::edit::edit_room;
    write delete_room(RoomRef) -> Done = venue::edit::delete_room;

    read  list_suppliers(ListSuppliers) -> Page<Supplier> = supplier::store::list;
    read  get_supplier(SupplierRef) -> Supplier = supplier::store::get;
    read  get_menu(SupplierRef) -> Menu = supplier::store::get_menu;
    write create_supplier(CreateSupplier) -> Supplier = supplier::edit::create;
    write edit_supplier(EditSupplier) -> Supplier = supplier::edit::edit;
    write delete_supplier(SupplierRef) -> Done = supplier::edit::delete;
    write add_menu_dish(AddMenuDish) -> MenuDish = supplier::menu::add;
    write add_menu_dishes(AddMenuDishes) -> Menu = supplier::menu::add_many;
    write edit_menu_dish(EditMenuDish) -> MenuDish = supplier::menu::edit;
    write move_menu_dish(MoveMenuDish) -> Menu = supplier::menu::shift;
    write delete_menu_dish(MenuDishRef) -> Done = supplier::menu::delete;

    read  list_sessions(EventRef) -> Vec<Session> = programme::looks::sessions;
    read  parse_session_line(ParseSessionLine) -> SessionLine = session::line::parse;
    write add_session(AddSession) -> Session = session::edit::add;
    write edit_session(EditSession) -> Session = session::edit::edit;
    write move_session(MoveSession) -> Session = session::edit::swap;
    write delete_session(SessionRef) -> Done = session::edit::delete;
    write place_session(PlaceSession) -> Session = session::place::place;
    write put_session(PutSession) -> Vec<Session> = session::place::put;

    read  list_programme_looks(EventRef) -> Vec<Look> = programme::looks::list;
    read  free_spans(SessionRef) -> FreeSpans = programme::free::free;
    read  preview_push(PushProgramme) -> Pushed = programme::push::preview;
    write push_programme(PushProgramme) -> Pushed = programme::push::push;
    read  diff_programme(EventRef) -> ProgrammeDiff = programme::publish::diff;
    read  list_programme_versions(EventRef) -> Vec<ProgrammeVersion> = programme::publish::versions;
    whole publish_programme(EventRef) -> ProgrammePublished = programme::publish::publish;
    read  list_tracks(EventRef) -> Vec<Track> = track::store::list;
    write add_track(AddTrack) -> Track = track::edit::add;
    write edit_track(EditTrack) -> Track = track::edit::edit;
    write delete_track(TrackRef) -> Done = track::edit::delete;
    read  list_available(EventRef) -> Vec<Available> = available::store::list;
    write set_available(SetAvailable) -> Vec<Available> = available::edit::set;

    whole preview_programme_import(ImportProgramme) -> ProgrammeImport = programme_file::preview;
    whole import_programme(ImportProgramme) -> ProgrammeImport = programme_file::run;
    whole export_programme(ExportProgramme) -> ProgrammeExported = programme_file::export::export;

    read  list_tasks(EventRef) -> Vec<Task> = task::store::list;
    read  list_final_numbers(EventRef) -> Vec<FinalNumbers> = final_numbers::list;
    read  parse_task_line(ParseTaskLine) -> TaskLine = task::line::parse;
    write add_task(AddTask) -> Task = task::edit::add;
    write add_usual_tasks(AddUsualTasks) -> Vec<Task> = task::edit::add_usual;
    write edit_task(EditTask) -> Task = task::edit::edit;
    write tick_task(TickTask) -> Task = task::edit::tick;
    write delete_task(TaskRef) -> Done = task::edit::delete;

    read  list_speakers(EventRef) -> Vec<Speaker> = speaker::store::list;
    write add_speaker(AddSpeaker) -> Speaker = speaker::edit::add;
    write edit_speaker(EditSpeaker) -> Speaker = speaker::edit::edit;
    write remove_speaker(SpeakerRef) -> Done = speaker::edit::remove;

    read  list_talks(ListTalks) -> Page<Talk> = talk::store::list;
    read  get_talk(TalkRef) -> Talk = talk::store::get;
    write add_talk(AddTalk) -> Talk = talk::edit::add;
    write edit_talk(EditTalk) -> Talk = talk::edit::edit;
    write delete_talk(TalkRef) -> Done = talk::edit::delete;
    write give_talk(GiveTalk) -> Session = talk::give::give;
    write keep_talk(KeepTalk) -> Talk = talk::keep::keep;
    write set_session_talk(SetSessionTalk) -> Session = talk::give::set;
    read  list_profiles(ListProfiles) -> Page<ProfileRow> = profile::store::list;
    read  get_profile(PersonRef) -> SpeakerProfile = profile::store::get;
    write edit_profile(EditProfile) -> SpeakerProfile = profile::edit::edit;
    whole set_portrait(SetPortrait) -> SpeakerProfile = profile::portrait::set;
    write remove_portrait(PersonRef) -> SpeakerProfile = profile::portrait::remove;

    read  list_people(ListPeople) -> Page<PersonRow> = person::list::list;
    read  get_person(PersonRef) -> Person = person::store::get;
    read  get_person_card(PersonRef) -> PersonCard = insight::card::get;
    read  get_stages(AsOf) -> Stages = insight::stages::get;
    read  list_stage_months(ListStageMonths) -> StageMonths = insight::stages::months;
    read  get_growth(GetGrowth) -> GrowthSince = insight::stages::growth_since;
    read  list_stage_people(ListStagePeople) -> Page<StagePerson> = stage_people::list::list;
    read  get_stage_ground(GetStageGround) -> StageGround = stage_people::ground::get;
    whole export_stage_people(ExportStagePeople) -> ListExported = stage_people::file::export;
    read  list_attendance(ListAttendance) -> AttendanceList = insight::attendance::list;
    read  get_no_show(EventRef) -> NoShow = insight::attendance::no_show;
    read  get_cohorts(AsOf) -> Cohorts = insight::cohorts::get;
    read  list_forecasts(Empty) -> EventForecasts = insight::forecasts::list;
    write add_person(PersonDraft) -> Person = person::edit::add;
    write edit_person(EditPerson) -> Person = person::edit::edit;
    write delete_person(PersonRef) -> Done = person::edit::delete;
    read  list_duplicates(ListDuplicates) -> Page<Pair> = person::duplicates::list;
    read  count_duplicates(CountDuplicates) -> DuplicateCount = person::duplicates::count;
    read  compare_people(ComparePeople) -> Comparison = person::merge::compare::compare;
    write merge_people(MergePeople) -> Merged = person::merge::merge;
    write merge_agreeing(MergeAgreeing) -> MergedTogether = person::duplicates::together::merge;
    write keep_apart(TwoPeople) -> Done = person::duplicates::keep_apart;
    whole export_person(ExportPerson) -> ExportedPerson = person::export::export;
    whole preview_erase(PersonRef) -> ErasePreview = person::erase::preview;
    whole erase_person(ErasePerson) -> Erased = person::erase::erase;
    read  list_tags(Empty) -> Vec<TagCount> = person::tags::list;
    write tag_people(TagPeople) -> Changed = person::tags::set;

    read  list_saved_filters(ListSavedFilters) -> Vec<SavedFilter> = filter::list;
    write save_filter(SaveFilter) -> SavedFilter = filter::save;
    write rename_filter(RenameFilter) -> SavedFilter = filter::rename;
    write delete_filter(FilterRef) -> Done = filter::delete;

    read  list_guests(ListGuests) -> Page<GuestRow> = guest::list::list;
    read  get_guest(GuestRef) -> Guest = guest::list::get;
    read  guest_counts(EventRef) -> GuestCounts = guest::counts::get;
    read  count_guests(CountGuests) -> FoundGuests = guest::counts::found;
    read  list_ticket_kinds(EventRef) -> Vec<TicketKindCount> = guest::ticket_kind::counts;
    write add_guest(AddGuest) -> Guest = guest::edit::add;
    write invite_people(InvitePeople) -> Changed = guest::edit::invite;
    write set_reply(SetReply) -> Changed = guest::edit::set_reply;
    write edit_guest(EditGuest) -> Guest = guest::edit::edit;
    write set_companions(SetCompanions) -> Guest = guest::companions::set;
    write remove_guests(RemoveGuests) -> Changed = guest::edit::remove;
    write tag_guests(TagGuests) -> Changed = guest::bulk::tag;
    write set_plus_ones(SetPlusOnes) -> Changed = guest::bulk::set_plus_ones;
    write move_to_front(MoveToFront) -> Changed = guest::waitlist::move_to_front;
    write settle_unclear(SettleUnclear) -> Changed = guest::decided::settle;

    whole preview_replies(PreviewReplies) -> RepliesPreview = reply::run::preview;
    whole apply_replies(ApplyReplies) -> RepliesDone = reply::run::apply;
    read  list_consents(PersonRef) -> PersonConsents = consent::list::list;
    write set_consent(SetConsent) -> PersonConsents = consent::set::set;
    write set_consents(SetConsents) -> Changed = consent::set::set_many;
    read  list_address_holds(ListAddressHolds) -> Page<AddressHold> = consent::hold::list;
    write hold_address(HoldAddress) -> AddressHold = consent::hold::hold_typed;
    write lift_address_hold(AddressHoldRef) -> AddressHold = consent::hold::lift;
    whole preview_read_mail(PreviewReadMail) -> ReadMailPreview = read_mail::preview;
    whole apply_read_mail(ApplyReadMail) -> ReadMailDone = read_mail::apply;
    read  list_guest_replies(GuestRef) -> Vec<GuestReply> = reply::store::list;

    whole preview_import(PreviewImport) -> ImportPreview = import::preview::preview;
    read  guess_event(GuessEvent) -> EventGuess = import::whose::guess;
    whole import_guests(ImportGuests) -> ImportDone = import::run::run;
    whole save_rejected_rows(SaveRejectedRows) -> FilePath = import::rejected::save;
    read  get_import_report(GetImportReport) -> PastImport = import::past::report;

    read  invitation_status(GetInvitationStatus) -> InvitationStatus = invitation::status::get;
    read  message_overview(EventRef) -> MessageOverview = invitation::message_ledger::overview;
    read  list_leftovers(Empty) -> Vec<Leftover> = invitation::leftover::list;
    read  list_recipients(ListRecipients) -> Page<RecipientRow> = invitation::list::list;
    whole prepare_invitations(PrepareInvitations) -> Prepared = invitation::prepare::prepare;
    read  list_mailings(ListMailings) -> Vec<Mailing> = invitation::mailing::list;
    write confirm_mailing(ConfirmMailing) -> Mailing = invitation::mailing::confirm;
    read  get_web_mail(MailingRef) -> WebMail = invitation::web::get;
    read  batch_addresses(BatchRef) -> Addresses = invitation::web::addresses;
    local note_copied(NoteCopied) -> Done = invitation::web::note_copied;
    read  get_mail_templates(Empty) -> MailTemplates = invitation::template::get;
    write edit_mail_template(EditMailTemplate) -> MailTemplate = invitation::template::edit;
    write reset_mail_template(ResetMailTemplate) -> Done = invitation::template::reset;
    read  preview_mail(PreviewMail) -> MailPreview = invitation::preview::preview;

    read  list_messages(ListMessages) -> Vec<MessageRow> = message::store::list;
    read  get_message(MessageRef) -> CommunityMessage = message::store::get;
    write create_message(CreateMessage) -> CommunityMessage = message::edit::create;
    write edit_message(EditMessage) -> CommunityMessage = message::edit::edit;
    write write_message_text(WriteMessageText) -> CommunityMessage = message::edit::write_text;
    write remove_message_text(RemoveMessageText) -> CommunityMessage = message::edit::remove_text;
    write duplicate_message(DuplicateMessage) -> CommunityMessage = message::edit::duplicate;
    write remove_message(MessageRef) -> Done = message::edit::remove;
    read  preview_message(PreviewMessage) -> MessagePreview = message::preview::preview;
    read  plan_message(PlanMessage) -> MessagePlan = message::list::plan;
    read  list_message_people(ListMessagePeople) -> MessagePeople = message::list::people;
    whole prepare_message(PrepareMessage) -> MessagePrepared = message::prepare::prepare;
    write note_post(NotePost) -> Mailing = message::post::note;
    read  list_saved_texts(ListSavedTexts) -> Vec<SavedText> = message::library::store::list;
    read  get_saved_text(SavedTextRef) -> SavedText = message::library::store::get;
    write save_text(SaveText) -> SavedText = message::library::edit::save;
    write edit_saved_text(EditSavedText) -> SavedText = message::library::edit::edit;
    write duplicate_saved_text(SavedTextRef) -> SavedText = message::library::edit::duplicate;
    write remove_saved_text(SavedTextRef) -> Done = message::library::edit::remove;
    write offer_usual_messages(EventRef) -> Vec<Task> = task::messages::offer;
    write offer_series_messages(SeriesRef) -> SeriesMessagesOffered = task::messages::offer_to_series;

    read  headcount(EventRef) -> Headcount = catering::headcount::get;
    read  forecast(EventRef) -> Forecast = forecast::get;
    read  get_catering(EventRef) -> Catering = catering::board::get;
    read  last_left(EventRef) -> Vec<LastLeft> = last_left::list;
    read  list_orders(EventRef) -> Orders = order::list::of_event;
    read  get_order_version(OrderVersionRef) -> OrderVersion = order::list::version;
    read  list_order_heads(ListOrderHeads) -> Page<KnownHead> = order::list::heads;
    write edit_order(EditOrder) -> Orders = order::edit::edit;
    whole send_order(SendOrder) -> OrderSent = order::edit::send;
    whole save_order_files(SaveOrderFiles) -> OrderFiles = order::files::save;
    write add_sitting(AddSitting) -> Catering = catering::sittings::add;
    write edit_sitting(EditSitting) -> Catering = catering::sittings::edit;
    write delete_sitting(SittingRef) -> Done = catering::sittings::delete;
    write add_dish(AddDish) -> Catering = catering::dishes::add;
    write edit_dish(EditDish) -> Catering = catering::dishes::edit;
    write delete_dish(DishRef) -> Done = catering::dishes::delete;
    write take_from_menu(TakeFromMenu) -> Catering = catering::from_menu::take;
    write settle_food_words(SettleFoodWords) -> Person = catering::settle::settle;
    local put_away_dishes_notice(Empty) -> Done = catering::migrated::put_away;
    write add_staff(AddStaff) -> Catering = catering::staff::add;
    write edit_staff(EditStaff) -> Catering = catering::staff::edit;
    write remove_staff(StaffRef) -> Done = catering::staff::remove;

    read  get_budget(EventRef) -> Budget = budget::show::get;
    read  event_costs(EventCosts) -> Costs = budget::costs::list;
    write edit_budget(EditBudget) -> Budget = budget::edit::frame;
    write add_budget_line(AddBudgetLine) -> Budget = budget::edit::add;
    write edit_budget_line(EditBudgetLine) -> Budget = budget::edit::edit;
    write agree_budget_line(AgreeBudgetLine) -> Budget = budget::agree::agree;
    write delete_budget_line(BudgetLineRef) -> Done = budget::edit::delete;
    write add_budget_doc(AddBudgetDoc) -> Budget = budget::docs::add;
    write edit_budget_doc(EditBudgetDoc) -> Budget = budget::docs::edit;
    write delete_budget_doc(BudgetDocRef) -> Budget = budget::docs::delete;
    write set_event_rate(SetEventRate) -> Budget = budget::set_rate::set;

    read  list_sponsors(EventRef) -> Vec<Sponsor> = sponsor::store::list;
    read  find_sponsors(FindSponsors) -> Page<FoundSponsor> = sponsor::find::find;
    write add_sponsor(AddSponsor) -> Sponsor = sponsor::edit::add;
    write edit_sponsor(EditSponsor) -> Sponsor = sponsor::edit::edit;
    write delete_sponsor(SponsorRef) -> Done = sponsor::edit::delete;
    write add_promise(AddPromise) -> Sponsor = sponsor::promises::add;
    write edit_promise(EditPromise) -> Sponsor = sponsor::promises::edit;
    write tick_promise(TickPromise) -> Sponsor = sponsor::promises::tick;
    write delete_promise(PromiseRef) -> Sponsor = sponsor::promises::delete;

    read  list_cues(EventRef) -> Vec<Cue> = cue::store::list;
    write add_cue(AddCue) -> Cue = cue::edit::add;
    write edit_cue(EditCue) -> Cue = cue::edit::edit;
    write delete_cue(CueRef) -> Done = cue::edit::delete;
    read  run_sheet(GetRunSheet) -> RunSheet = run_sheet::show::get;
    read  show_state(ShowOf) -> ShowState = show::state::get;
    write next_show_row(ShowOf) -> ShowState = show::edit::next;
    write start_show_row(StartShowRow) -> ShowState = show::edit::start;
    write take_back_show_mark(ShowOf) -> ShowState = show::edit::take_back;
    write take_back_rehearsal(ShowOf) -> ShowState = show::edit::take_back_rehearsal;
    write tick_show_row(TickShowRow) -> ShowState = show::edit::tick;
    read  get_team(EventRef) -> Team = team::show::get;
    write add_duty(AddDuty) -> Team = team::duties::add;
    write edit_duty(EditDuty) -> Team = team::duties::edit;
    write delete_duty(DutyRef) -> Done = team::duties::delete;
    write add_shift(AddShift) -> Team = team::duties::add_shift;
    write edit_shift(EditShift) -> Team = team::duties::edit_shift;
    write delete_shift(ShiftRef) -> Done = team::duties::delete_shift;
    write assign_shift(AssignShift) -> Team = team::assign::assign;
    write set_assignments(SetAssignments) -> Team = team::assign::set;
    write remove_assignment(AssignmentRef) -> Team = team::assign::remove;
    write add_shot(AddShot) -> Team = team::shots::add;
    write edit_shot(EditShot) -> Team = team::shots::edit;
    write tick_shot(TickShot) -> Team = team::shots::tick;
    write delete_shot(ShotRef) -> Done = team::shots::delete;
    read  get_photos(EventRef) -> EventPhotos = album::store::get;
    write add_album(AddAlbum) -> EventPhotos = album::edit::add;
    write edit_album(EditAlbum) -> EventPhotos = album::edit::edit;
    write delete_album(AlbumRef) -> Done = album::edit::delete;
    write publish_album(PublishAlbum) -> EventPhotos = album::publish::publish;
    write unpublish_album(AlbumRef) -> EventPhotos = album::publish::unpublish;

    whole start_door(EventRef) -> FilePath = checkin::start::start;
    read  door_status(EventRef) -> DoorStatus = checkin::door::status;
    read  find_at_door(FindAtDoor) -> Vec<DoorMatch> = checkin::search::find;
    whole start_rehearsal(EventRef) -> Done = checkin::rehearsal::start;
    whole rehearse(Rehearse) -> RehearsedReply = checkin::rehearsal::run;
    whole end_rehearsal(Empty) -> Done = checkin::rehearsal::end;
    write check_in_guest(CheckInGuest) -> CheckIn = checkin::record::check_in;
    write undo_check_in(UndoCheckIn) -> DoorGuest = checkin::record::undo;
    write add_walk_in(AddWalkIn) -> CheckIn = checkin::record::walk_in;

    read  who_is_here(WhoIsHere) -> Here = checkin::presence::list;
    read  arrivals_chart(EventRef) -> ArrivalsChart = checkin::arrivals::chart;
    read  door_log(DoorLog) -> Page<DoorLogRow> = checkin::log::list;
    write check_out_guest(CheckOutGuest) -> CheckOut = checkin::leave::check_out;
    read  list_paper_lists(EventRef) -> Vec<PaperListRow> = checkin::read_back::lists::list;
    read  resolve_read_back(ReadBack) -> ReadBackPlan = checkin::read_back::plan::resolve;
    write read_back_paper(ReadBack) -> ReadBackDone = checkin::read_back::commit::commit;

    whole export_calendar(ExportCalendar) -> ExportDone = calendar::export::calendar;
    whole export_agenda(ExportCalendar) -> ExportDone = calendar::export::agenda;
    whole sort_files(SortFiles) -> SortedFiles = calendar::sort::sort;
    whole preview_calendar(PreviewCalendar) -> CalendarPreview = calendar::import::preview;
    whole import_calendar(ImportCalendar) -> CalendarImported = calendar::import::run;
    read  list_busy_calendars(Empty) -> Vec<BusyCalendar> = calendar::busy::list;
    read  list_busy_times(ListBusyTimes) -> Page<BusyTime> = calendar::busy::list_times;
    write edit_busy_calendar(EditBusyCalendar) -> BusyCalendar = calendar::busy::edit;
    whole read_busy_calendar_again(ReadBusyCalendarAgain) -> CalendarImported = calendar::busy::read_again;
    write delete_busy_calendar(BusyCalendarRef) -> Done = calendar::busy::delete;

    whole export_community_calendar(ExportCommunity) -> ExportDone = calendar::community::export;
    whole export_speaker_agendas(ExportSpeakerAgendas) -> SpeakerAgendasDone = calendar::speaker::export;
    whole export_cue_calendars(ExportCueCalendars) -> ExportDone = calendar::cues::export;
    whole export_tasks(ExportTasks) -> ExportDone = calendar::tasks::export;
    whole export_duties(ExportDuties) -> DutiesExported = calendar::duties::export;
    whole export_guests(ExportGuests) -> ListExported = export::guests::export;
    whole export_people(ExportPeople) -> ListExported = export::people::export;
    whole export_check_ins(ExportCheckIns) -> ListExported = export::check_ins::export;
    whole export_budget(ExportBudget) -> ListExported = export::budget::export;
    whole export_insight(ExportInsight) -> ListExported = export::insight::export;
    whole export_kpi(ExportKpi) -> ListExported = export::kpi::export;
    whole export_chart(ExportChart) -> FilePath = export::chart::export;
    read  get_kpi(GetKpi) -> Kpi = kpi::figures::get;
    write set_kpi_target(SetKpiTarget) -> Done = kpi::target::set;
    read  list_reply_days(ListReplyDays) -> ReplyDays = replying::list;
    whole export_run_sheet(ExportRunSheet) -> ListExported = export::run_sheet::export;
    whole preview_door_list(PreviewDoorList) -> SheetPage = print::door_list::preview;
    whole print_door_list(PrintDoorList) -> Printed = print::door_list::print;
    read  list_badges(ListBadges) -> BadgeList = print::badges::holders::list;
    whole preview_badges(PreviewBadges) -> SheetPage = print::badges::printing::preview;
    whole print_badges(PrintBadges) -> Printed = print::badges::printing::print;
    read  guest_ticket(GuestRef) -> GuestTicket = print::tickets::on_screen;
    whole preview_tickets(PreviewTickets) -> SheetPage = print::tickets::preview;
    whole print_tickets(PrintTickets) -> Printed = print::tickets::print;
    whole preview_sign_in_sheet(PreviewSignInSheet) -> SheetPage = print::sign_in::preview;
    whole print_sign_in_sheet(PrintSignInSheet) -> Printed = print::sign_in::print;
    whole preview_tent_cards(PreviewTentCards) -> SheetPage = print::tent_cards::preview;
    whole print_tent_cards(PrintTentCards) -> Printed = print::tent_cards::print;
    whole preview_dish_labels(PreviewDishLabels) -> SheetPage = print::dish_labels::preview;
    whole print_dish_labels(PrintDishLabels) -> Printed = print::dish_labels::print;
    whole preview_budget(PreviewBudget) -> SheetPage = print::budget::preview;
    whole print_budget(PrintBudget) -> Printed = print::budget::print;
    whole preview_kpi(PreviewKpi) -> SheetPage = print::kpi::preview;
    whole print_kpi(PrintKpi) -> Printed = print::kpi::print;
    whole preview_order(PreviewOrder) -> SheetPage = print::order::preview;
    whole print_order(PrintOrder) -> Printed = print::order::print;
    whole preview_kitchen(PreviewKitchen) -> SheetPage = print::kitchen::preview;
    whole print_kitchen(PrintKitchen) -> Printed = print::kitchen::print;
    whole preview_run_sheet(PreviewRunSheet) -> SheetPage = print::run_sheet::preview;
    whole print_run_sheet(PrintRunSheet) -> Printed = print::run_sheet::print;
    whole preview_speaker_sheet(PreviewSpeakerSheet) -> SheetPage = print::speaker_sheet::preview;
    whole print_speaker_sheet(PrintSpeakerSheet) -> Printed = print::speaker_sheet::print;
    whole preview_person_card(PreviewPersonCard) -> SheetPage = print::person_card::preview;
    whole print_person_card(PrintPersonCard) -> Printed = print::person_card::print;
    whole preview_consent(PreviewConsent) -> SheetPage = print::consent::preview;
    whole print_consent(PrintConsent) -> Printed = print::consent::print;
    whole preview_photographer(PreviewPhotographer) -> SheetPage = print::photographer::preview;
    whole print_photographer(PrintPhotographer) -> Printed = print::photographer::print;
    whole preview_team(PreviewTeam) -> SheetPage = print::team::preview;
    whole print_team(PrintTeam) -> Printed = print::team::print;
    whole preview_programme(PreviewProgramme) -> SheetPage = print::programme::preview;
    whole print_programme(PrintProgramme) -> Printed = print::programme::print;
    read  get_feedback_form(EventRef) -> FeedbackForm = feedback::store::get;
    write start_feedback_form(StartFeedbackForm) -> FeedbackForm = feedback::form::start;
    write edit_feedback_form(EditFeedbackForm) -> FeedbackForm = feedback::form::edit;
    write add_question(AddQuestion) -> FeedbackForm = feedback::questions::add;
    write edit_question(EditQuestion) -> FeedbackForm = feedback::questions::edit;
    write move_question(MoveQuestion) -> FeedbackForm = feedback::questions::move_by_one;
    write remove_question(QuestionRef) -> FeedbackForm = feedback::questions::remove;
    read  parse_feedback_line(ParseFeedbackLine) -> FeedbackLine = feedback::line::parse;
    write type_feedback(TypeFeedback) -> Feedback = feedback::typed::add;
    write remove_feedback(FeedbackRef) -> Done = feedback::typed::remove;
    read  list_feedback(ListFeedback) -> Page<Feedback> = feedback::store::list;
    write release_comment(ReleaseComment) -> FeedbackAnswer = feedback::comments::release;
    write promise_change(PromiseChange) -> Task = feedback::change::promise;
    read  get_feedback_figures(EventRef) -> FeedbackFigures = feedback::figures::get;
    read  list_grades(Empty) -> Grades = feedback::grades::list;
    whole preview_feedback_file(ImportFeedback) -> FeedbackImport = feedback::from_file::run::preview;
    whole import_feedback(ImportFeedback) -> FeedbackImport = feedback::from_file::run::run;
    whole preview_feedback_form(PreviewFeedbackForm) -> SheetPage = print::feedback_form::preview;
    whole print_feedback_form(PrintFeedbackForm) -> Printed = print::feedback_form::print;
    whole preview_feedback_summary(PreviewFeedbackSummary) -> SheetPage = print::feedback_summary::preview;
    whole print_feedback_summary(PrintFeedbackSummary) -> Printed = print::feedback_summary::print;
    whole preview_speaker_feedback(PreviewSpeakerFeedback) -> SheetPage = print::speaker_feedback::preview;
    whole print_speaker_feedback(PrintSpeakerFeedback) -> Printed = print::speaker_feedback::print;
    whole print_calibration_sheet(PrintBadges) -> Printed = print::badges::printing::calibration;
    whole preview_recovery_sheet(PreviewRecoverySheet) -> SheetPage = print::recovery_sheet::preview;
    whole print_recovery_sheet(PrintRecoverySheet) -> Printed = print::recovery_sheet::print;

    read  list_channels(ListChannels) -> Vec<Channel> = channel::store::list;
    write add_channel(AddChannel) -> Channel = channel::edit::add;
    write edit_channel(EditChannel) -> Channel = channel::edit::edit;
    write archive_channel(ArchiveChannel) -> Channel = channel::edit::archive;
    read  list_readings(ListReadings) -> Page<ChannelReading> = channel::store::list_readings;
    write add_reading(AddReading) -> ChannelReading = channel::reading::add;
    write remove_reading(ReadingRef) -> Done = channel::reading::remove;
    whole import_readings(ImportReadings) -> ReadingsImported = channel::readings_file::run;
    read  list_reach(ListReach) -> CommunityReach = channel::reach::list;
    read  get_chat_activity(GetChatActivity) -> ChatActivity = channel::activity::get;
    whole preview_chat_file(PreviewChatFile) -> ChatPreview = channel::chat::preview;
    whole import_chat_file(ImportChatFile) -> ChatImported = channel::chat::run;
    write add_account(AccountOf) -> Accounts = person::account::add;
    write remove_account(AccountOf) -> Accounts = person::account::remove;
    read  list_past_totals(ListPastTotals) -> PastTotals = import::past_totals::list;
}

/// Says which time was not a time; anything else wrong with the shape of a
/// request is a mistake of the caller's program.
fn bad_request(source: serde_json::Error) -> Error {
    let text = source.to_string();
    match text.split_once("not-a-time:") {
        Some((_, rest)) => {
            let value = rest.split(" at line").next().unwrap_or(rest);
            Error::new(Code::NotATime).with("value", value)
        }
        None => Error::new(Code::BadRequest).with("detail", text),
    }
}

#[cfg(test)]
mod tests {
    /// `make generate` writes the file; any other run compares it.
    #[test]
    fn generated_api_is_current() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../ui/src/lib/generated/api.ts"
        );
        let wanted = crate::typescript::write(super::describe);
        if std::env::var_os("SAMOVAR_WRITE_GENERATED").is_some() {
            std::fs::write(path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            found == wanted,
            "ui/src/lib/generated/api.ts is out of date: run `make generate`"
        );
    }
}
