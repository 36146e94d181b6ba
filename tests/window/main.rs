//! The real program in WebKit under Xvfb, driven by WebDriver: what a manager
//! sees and does, flow after flow. Pictures are kept in `target/window-tests`.

mod accessible;
mod broken_planner;
mod calendars;
mod damage;
mod door;
mod door_desk;
mod door_disk;
mod door_flow;
mod food;
mod frame;
mod heard;
mod import;
mod import_look;
mod invitations;
mod keys;
mod line;
mod list_first;
mod log;
mod logo;
mod mail_ways;
mod manager;
mod month;
mod people;
mod power_cut;
mod programme;
mod ranked;
mod read_back;
mod read_only;
mod replies;
mod saving;
mod series;
mod smoke;
mod trust;
mod under_us;
mod undo;
