//! One surname for several people: "Ann & Bob Smith", «Маша и Петя Соколовы».

use crate::given_names::is_given;

/// "Ann & Bob Smith", «Маша и Петя Соколовы», «Соколовы Маша и Петя»: one
/// surname for all.
pub fn share(people: &mut [String]) {
    let single = |part: &String| !part.contains(' ');
    let Some((last, before)) = people.split_last_mut() else {
        return;
    };
    if before.iter().all(single)
        && let Some((given, surname)) = last.clone().split_once(' ')
        && !surname.contains(' ')
        && (is_given(given) || before.iter().any(|part| is_given(part)) || is_plural(surname))
    {
        *last = format!("{given} {}", singular(surname, given));
        for part in before {
            *part = format!("{part} {}", singular(surname, part));
        }
        return;
    }
    let Some((first, after)) = people.split_first_mut() else {
        return;
    };
    if after.iter().all(single)
        && let Some((surname, given)) = first.clone().split_once(' ')
        && is_plural(surname)
        && !given.contains(' ')
    {
        *first = format!("{given} {}", singular(surname, given));
        for part in after {
            *part = format!("{part} {}", singular(surname, part));
        }
    }
}

fn is_plural(surname: &str) -> bool {
    let lower = surname.to_lowercase().replace('ё', "е");
    ["овы", "евы", "ины", "ыны", "ские", "цкие"]
        .iter()
        .any(|ending| lower.ends_with(ending))
}

/// A Russian surname of several people for one of them; as written where the
/// given name does not tell the form.
pub fn singular(surname: &str, given: &str) -> String {
    let Some(feminine) = is_feminine(given).filter(|_| is_plural(surname)) else {
        return surname.to_owned();
    };
    let upper = surname.chars().all(|c| !c.is_lowercase());
    let lower = surname.to_lowercase();
    let cut = |count: usize| {
        let keep = surname.chars().count().saturating_sub(count);
        surname.chars().take(keep).collect::<String>()
    };
    let (stem, ending) = match (lower.ends_with("ие"), feminine) {
        (true, true) => (cut(2), "ая"),
        (true, false) => (cut(2), "ий"),
        (false, true) => (cut(1), "а"),
        (false, false) => (cut(1), ""),
    };
    if upper {
        format!("{stem}{}", ending.to_uppercase())
    } else {
        format!("{stem}{ending}")
    }
}

/// Whether a Russian given name is a woman's; none where it may be either.
fn is_feminine(given: &str) -> Option<bool> {
    const MEN: &str = "никита илья лука фома кузьма савва миша паша петя вася коля толя витя ваня гриша гоша леша алеша \
        дима рома вова степа сеня федя костя юра сережа боря лева тема сема митя гена жора яша володя сева кеша эдик \
        антоша тимоша данила гаврила ефимка вадя";
    const EITHER: &str = "саша женя валя слава шура лера ника";
    let lower = given.to_lowercase().replace('ё', "е");
    if EITHER.split_whitespace().any(|name| name == lower) {
        None
    } else if MEN.split_whitespace().any(|name| name == lower) {
        Some(false)
    } else {
        let last = lower.chars().last()?;
        let woman = matches!(last, 'а' | 'я')
            || matches!(lower.as_str(), "любовь" | "нинель" | "айгуль" | "асель");
        Some(woman)
    }
}
