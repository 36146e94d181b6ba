//! The real program in WebKit under Xvfb, driven by WebDriver: what a manager
//! sees and does, flow after flow. Pictures are kept in `target/window-tests`.

mod accessible;
mod broken_planner;
mod calendars;
mod door;
mod door_desk;
mod door_disk;
mod door_flow;
mod import;
mod invitations;
mod manager;
mod people;
mod power_cut;
mod read_back;
mod replies;
mod series;
mod smoke;
mod trust;
