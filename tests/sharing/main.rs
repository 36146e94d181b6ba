//! One planner on several laptops, with a stick between them: the real core, a folder and a
//! clock for each, no network and no window.

mod at_the_door;
mod bundles;
mod clock;
mod deleted;
mod erased;
mod joining;
mod laptop;
mod laptops;
mod off;
mod random;
mod said_by_both;
mod tables;
mod undone;
