//! How much of a file is taken before it is refused. A guest list of 100,000
//! people stays far below every line here; what goes over is noise, a mistake
//! or an attack, and must be answered in a moment and without its memory.

/// The largest file read at all, in bytes.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;
/// What the parts of one workbook may unpack to together, in bytes.
pub const MAX_INFLATED: u64 = 200 * 1024 * 1024;
/// Parts in one workbook.
pub const MAX_PARTS: usize = 10_000;
/// Rows with something in them.
pub const MAX_ROWS: usize = 300_000;
/// Columns of a table; a wider row is refused, not the file.
pub const MAX_COLUMNS: usize = 500;
/// Cells kept in memory.
pub const MAX_CELLS: usize = 8_000_000;
/// Characters in one cell: what a spreadsheet itself allows.
pub const MAX_CELL: usize = 32_767;
/// Bytes of text in all cells together: what a workbook repeats counts each time.
pub const MAX_TEXT: usize = 128 * 1024 * 1024;
/// A cell with more bytes than this is a letter rather than an answer.
pub const LONG_CELL: usize = 1_000;
/// Bytes beyond that, in all cells together.
pub const MAX_LONG: usize = 16 * 1024 * 1024;
/// Characters of a cell that an answer shows.
pub const MAX_SHOWN: usize = 300;
/// Characters in one person's name.
pub const MAX_NAME: usize = 300;
/// Guests one person may bring; a larger number is a misread column.
pub const MAX_PLUS_ONES: u32 = 200;

/// Characters of a code on a ticket; a longer one is no code.
pub const MAX_TICKET_CODE: usize = 300;
/// Characters of a kind of ticket; the rest of a longer one is a text about it.
pub const MAX_TICKET_KIND: usize = 200;
/// Kinds of tickets of one party; a longer list is a text.
pub const MAX_TICKET_KINDS: usize = 20;
