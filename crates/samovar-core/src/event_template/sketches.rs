//! What the built-in templates hold, as data.

use samovar_i18n::{Lang, msg};

use crate::budget::Category;
use crate::catering::Usual;
use crate::catering::sitting::SittingKind;
use crate::cue::Lane;
use crate::event::EventKind;
use crate::session::SessionKind;
use crate::team::DutyKind;
use crate::track::TrackColour;

/// A text in both languages.
pub type Said = fn(Lang) -> String;

/// What is served, and what is usually taken of it.
pub type Served = (Said, Usual);

pub struct Sketch {
    pub kind: EventKind,
    pub minutes: u32,
    pub tracks: &'static [(Said, TrackColour)],
    /// Title, kind, minutes after the start, length, track.
    pub sessions: &'static [(Said, SessionKind, i64, u32, Option<usize>)],
    /// Title, days before.
    pub tasks: &'static [(Said, i32)],
    /// Kind, the session it is of, what is served.
    pub sittings: &'static [(SittingKind, usize, &'static [Served])],
    /// Words, session, minutes from its start, lane.
    pub cues: &'static [(Said, usize, i32, Lane)],
    /// Title, kind, hours after the start, how many.
    pub duties: &'static [(Said, DutyKind, (i64, i64), u32)],
    /// Words, session.
    pub shots: &'static [(Said, usize)],
    pub budget: &'static [(Said, Category)],
}

#[rustfmt::skip]
const COFFEE: &[Served] = &[
    (msg::event_template_dish_coffee, Usual::Coffee),
    (msg::event_template_dish_tea, Usual::Tea),
    (msg::event_template_dish_pastries, Usual::Pastries),
];
#[rustfmt::skip]
const WATER: &[Served] = &[(msg::event_template_dish_water, Usual::Water)];
#[rustfmt::skip]
const RECEPTION: &[Served] = &[
    (msg::event_template_dish_bites, Usual::Reception),
    (msg::event_template_dish_drinks, Usual::Drinks),
];
const HOUR: i64 = 60;

#[rustfmt::skip]
pub const MEETUP: Sketch = Sketch {
    kind: EventKind::Meetup,
    minutes: 180,
    tracks: &[],
    sessions: &[
        (msg::event_template_session_doors, SessionKind::Doors, 0, 30, None),
        (msg::event_template_session_opening, SessionKind::Other, 30, 10, None),
        (msg::event_template_session_first_talk, SessionKind::Talk, 40, 40, None),
        (msg::event_template_session_break, SessionKind::Break, 80, 20, None),
        (msg::event_template_session_second_talk, SessionKind::Talk, 100, 40, None),
        (msg::event_template_session_lightning, SessionKind::Lightning, 140, 20, None),
        (msg::event_template_session_networking, SessionKind::Networking, 160, 20, None),
    ],
    tasks: &[
        (msg::event_template_task_venue, 45),
        (msg::task_usual_speakers, 30),
        (msg::task_usual_announce, 21),
        (msg::event_template_task_programme, 14),
        (msg::event_template_task_helpers, 10),
        (msg::event_template_task_remind, 7),
        (msg::task_usual_food, 5),
        (msg::event_template_task_slides, 2),
        (msg::event_template_task_equipment, 1),
        (msg::task_usual_info, 1),
        (msg::task_usual_door_list, 1),
        (msg::task_usual_thanks, -1),
        (msg::event_template_task_photos, -3),
        (msg::event_template_task_pay, -7),
    ],
    sittings: &[(SittingKind::Coffee, 3, COFFEE)],
    cues: &[
        (msg::event_template_cue_microphones, 1, -5, Lane::Sound),
        (msg::event_template_cue_slides, 2, -2, Lane::Screen),
    ],
    duties: &[
        (msg::event_template_duty_door, DutyKind::Door, (-30, 90), 2),
        (msg::event_template_duty_stage, DutyKind::Stage, (-HOUR, 180), 1),
        (msg::event_template_duty_photo, DutyKind::Photo, (0, 180), 1),
    ],
    shots: &[
        (msg::event_template_shot_hall, 2),
        (msg::event_template_shot_group, 6),
    ],
    budget: &[
        (msg::event_template_line_venue, Category::Venue),
        (msg::event_template_line_gifts, Category::Gifts),
        (msg::event_template_line_print, Category::Print),
    ],
};

#[rustfmt::skip]
pub const WORKSHOP: Sketch = Sketch {
    kind: EventKind::Workshop,
    minutes: 360,
    tracks: &[],
    sessions: &[
        (msg::event_template_session_welcome, SessionKind::Doors, 0, 30, None),
        (msg::event_template_session_introduction, SessionKind::Talk, 30, 30, None),
        (msg::event_template_session_part_one, SessionKind::Workshop, 60, 90, None),
        (msg::event_template_session_lunch, SessionKind::Meal, 150, 60, None),
        (msg::event_template_session_part_two, SessionKind::Workshop, 210, 60, None),
        (msg::event_template_session_break, SessionKind::Break, 270, 15, None),
        (msg::event_template_session_practice, SessionKind::Workshop, 285, 45, None),
        (msg::event_template_session_results, SessionKind::Other, 330, 30, None),
    ],
    tasks: &[
        (msg::event_template_task_venue, 60),
        (msg::task_usual_speakers, 45),
        (msg::task_usual_announce, 30),
        (msg::event_template_task_remind, 7),
        (msg::event_template_task_prepare, 7),
        (msg::task_usual_food, 5),
        (msg::event_template_task_equipment, 1),
        (msg::task_usual_info, 1),
        (msg::task_usual_door_list, 1),
        (msg::task_usual_thanks, -1),
        (msg::event_template_task_feedback, -2),
        (msg::event_template_task_pay, -7),
    ],
    sittings: &[
        (SittingKind::Coffee, 0, COFFEE),
        (SittingKind::Meal, 3, WATER),
        (SittingKind::Coffee, 5, COFFEE),
    ],
    cues: &[],
    duties: &[
        (msg::event_template_duty_door, DutyKind::Door, (-30, 60), 1),
        (msg::event_template_duty_food, DutyKind::Food, (135, 225), 1),
    ],
    shots: &[(msg::event_template_shot_group, 7)],
    budget: &[
        (msg::event_template_line_venue, Category::Venue),
        (msg::event_template_line_speakers, Category::Speakers),
        (msg::event_template_line_materials, Category::Print),
    ],
};

#[rustfmt::skip]
pub const CONFERENCE: Sketch = Sketch {
    kind: EventKind::Conference,
    minutes: 540,
    tracks: &[
        (msg::event_template_track_main, TrackColour::Blue),
        (msg::event_template_track_workshops, TrackColour::Green),
    ],
    sessions: &[
        (msg::event_template_session_registration, SessionKind::Doors, 0, 45, None),
        (msg::event_template_session_opening, SessionKind::Other, 45, 15, None),
        (msg::event_template_session_keynote, SessionKind::Talk, 60, 45, Some(0)),
        (msg::event_template_session_break, SessionKind::Break, 105, 30, None),
        (msg::event_template_session_first_talk, SessionKind::Talk, 135, 40, Some(0)),
        (msg::event_template_session_workshop, SessionKind::Workshop, 135, 80, Some(1)),
        (msg::event_template_session_second_talk, SessionKind::Talk, 175, 40, Some(0)),
        (msg::event_template_session_lunch, SessionKind::Meal, 215, 60, None),
        (msg::event_template_session_third_talk, SessionKind::Talk, 275, 40, Some(0)),
        (msg::event_template_session_fourth_talk, SessionKind::Talk, 315, 40, Some(0)),
        (msg::event_template_session_break, SessionKind::Break, 355, 30, None),
        (msg::event_template_session_panel, SessionKind::Panel, 385, 45, Some(0)),
        (msg::event_template_session_lightning, SessionKind::Lightning, 430, 30, Some(0)),
        (msg::event_template_session_closing, SessionKind::Other, 460, 15, None),
        (msg::event_template_session_networking, SessionKind::Networking, 475, 65, None),
    ],
    tasks: &[
        (msg::event_template_task_venue, 180),
        (msg::event_template_task_sponsors, 150),
        (msg::event_template_task_call, 120),
        (msg::task_usual_speakers, 90),
        (msg::task_usual_announce, 60),
        (msg::event_template_task_programme, 45),
        (msg::event_template_task_helpers, 30),
        (msg::event_template_task_remind, 14),
        (msg::task_usual_food, 10),
        (msg::event_template_task_final_numbers, 5),
        (msg::event_template_task_slides, 3),
        (msg::event_template_task_papers, 2),
        (msg::event_template_task_equipment, 1),
        (msg::task_usual_info, 1),
        (msg::task_usual_door_list, 1),
        (msg::task_usual_thanks, -1),
        (msg::event_template_task_feedback, -2),
        (msg::event_template_task_photos, -5),
        (msg::event_template_task_pay, -14),
    ],
    sittings: &[
        (SittingKind::Coffee, 3, COFFEE),
        (SittingKind::Meal, 7, WATER),
        (SittingKind::Coffee, 10, COFFEE),
        (SittingKind::Reception, 14, RECEPTION),
    ],
    cues: &[
        (msg::event_template_cue_microphones, 1, -10, Lane::Sound),
        (msg::event_template_cue_slides, 2, -5, Lane::Screen),
        (msg::event_template_cue_call_in, 4, -5, Lane::Stage),
        (msg::event_template_cue_call_in, 8, -5, Lane::Stage),
        (msg::event_template_cue_call_in, 11, -5, Lane::Stage),
    ],
    duties: &[
        (msg::event_template_duty_door, DutyKind::Door, (-30, 120), 3),
        (msg::event_template_duty_stage, DutyKind::Stage, (0, 215), 1),
        (msg::event_template_duty_stage_later, DutyKind::Stage, (255, 475), 1),
        (msg::event_template_duty_food, DutyKind::Food, (200, 290), 2),
        (msg::event_template_duty_photo, DutyKind::Photo, (45, 215), 1),
    ],
    shots: &[
        (msg::event_template_shot_hall, 2),
        (msg::event_template_shot_group, 13),
    ],
    budget: &[
        (msg::event_template_line_venue, Category::Venue),
        (msg::event_template_line_equipment, Category::Equipment),
        (msg::event_template_line_travel, Category::Travel),
        (msg::event_template_line_gifts, Category::Gifts),
        (msg::event_template_line_print, Category::Print),
        (msg::event_template_line_photo, Category::Photo),
        (msg::event_template_line_insurance, Category::Other),
    ],
};
