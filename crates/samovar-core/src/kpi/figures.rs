//! The one computation of all figures of a period.

use super::nps::Votes;
use super::period::Period;
use super::sources::{self, Evening, Graded};
use super::{
    GetKpi, Kpi, KpiFigure, KpiGrowth, KpiRow, KpiTrend, KpiUnit, KpiVerdict, Metric, cost, said,
    target,
};
use crate::error::Result;
use crate::money::Money;
use crate::planner::Reader;
use crate::rule::Day;
use crate::settings::store as settings;
use crate::stage::Stage;

/// Of fewer a share is said as x of n alone.
const FEW: u32 = 10;

pub fn get(reader: &Reader<'_>, request: GetKpi) -> Result<Kpi> {
    let lang = settings::language_or(reader.conn, request.lang)?;
    let today = sources::today(reader)?;
    let asked = Period::asked(today, request.from, request.to)?;
    let before = asked.before();
    let graded = sources::graded(reader, before.from, asked.to)?;
    // The same evening before the period ends one and begins the other.
    let eves = [before.eve(), asked.eve(), asked.to].map(|day| day.min(today));
    let [older, old, new] = sources::stages_on(reader, eves)?;
    // Of days to come nothing is known, and today's circle is not theirs.
    let grown = growth(&old, &new).filter(|_| asked.from <= today);
    let costs = cost::Costs::of(reader)?;
    let now_of = Measured::of(reader, asked, &graded, &costs, grown)?;
    let grown_before = growth(&older, &old).filter(|_| before.from <= today);
    let before_of = Measured::of(reader, before, &graded, &costs, grown_before)?;
    let so_far = asked.to >= today;
    let targets = target::of(reader.conn, asked)?;
    let rows = Metric::ALL
        .iter()
        .map(|&metric| {
            let said_of = |measured: &Measured| {
                let mut figure = measured.figure(metric);
                figure.said = said::figure(lang, metric.unit(), &figure);
                figure
            };
            let (now, before) = (said_of(&now_of), said_of(&before_of));
            let target = targets.iter().find(|one| one.metric == metric);
            KpiRow {
                metric,
                unit: metric.unit(),
                // What still adds up is not missed before the end, nor less than in a whole period.
                verdict: target
                    .and_then(|one| verdict(metric, &now, one))
                    .filter(|said| !(so_far && metric.adds_up() && *said == KpiVerdict::Missed)),
                trend: trend(metric.unit(), &now, &before)
                    .filter(|_| !(so_far && metric.adds_up())),
                now,
                before,
                target: target.map(|one| one.target),
                currency: target.map(|one| one.currency.clone()).unwrap_or_default(),
                target_said: target
                    .map(|one| said::target(lang, metric.unit(), one.target, &one.currency))
                    .unwrap_or_default(),
            }
        })
        .collect();
    Ok(Kpi {
        from: Day(asked.from),
        to: Day(asked.to),
        before_from: Day(before.from),
        before_to: Day(before.to),
        so_far,
        today: Day(today),
        rows,
        growth: now_of.growth,
    })
}

/// What one period gave, before it is said.
struct Measured {
    evenings: Vec<Evening>,
    growth: Option<KpiGrowth>,
    votes: Votes,
    answers: u32,
    /// Who came to the evenings that were answered and whose door was kept.
    asked: u32,
    per_head: Option<Money>,
}

impl Measured {
    fn of(
        reader: &Reader<'_>,
        period: Period,
        graded: &[Graded],
        costs: &cost::Costs,
        growth: Option<KpiGrowth>,
    ) -> Result<Self> {
        let evenings = sources::evenings(reader, period)?;
        let mut votes = Votes::default();
        let (mut answers, mut asked) = (0, 0);
        for one in graded {
            if !(period.from..=period.to).contains(&one.starts.0.date()) {
                continue;
            }
            // Where nobody kept the door nobody knows of how many they are.
            if one.came > 0 {
                answers += one.answers;
                asked += one.came;
            }
            for grade in &one.grades {
                votes.add(grade.grade, grade.count);
            }
        }
        Ok(Self {
            per_head: costs.per_head(reader, &evenings)?,
            evenings,
            growth,
            votes,
            answers,
            asked,
        })
    }

    fn figure(&self, metric: Metric) -> KpiFigure {
        match metric {
            Metric::Events => count(Some(u32::try_from(self.evenings.len()).unwrap_or(u32::MAX))),
            Metric::Visits => count(self.at_doors(|one| one.came)),
            Metric::NewPeople => count(self.at_doors(|one| one.first)),
            Metric::Circle => count(self.growth.map(|growth| growth.after)),
            Metric::Growth => KpiFigure {
                value: self
                    .growth
                    .map(|growth| f64::from(growth.after) - f64::from(growth.before)),
                ..KpiFigure::default()
            },
            Metric::Returning => share(
                self.at_doors(|one| one.returning),
                self.at_doors(|one| one.first.saturating_add(one.returning)),
            ),
            Metric::NoShow => share(
                self.at_doors(|one| one.pledges.saturating_sub(one.kept)),
                self.at_doors(|one| one.pledges),
            ),
            // More answers than people: one of them says nothing true, so no share is said.
            Metric::Response => share(
                Some(self.answers).filter(|answers| *answers <= self.asked),
                Some(self.asked),
            ),
            Metric::Nps => KpiFigure {
                value: self.votes.score().map(|(score, ..)| score),
                low: self.votes.score().map(|(_, low, _)| low),
                high: self.votes.score().map(|(.., high)| high),
                n: Some(self.votes.count()).filter(|count| *count > 0),
                ..KpiFigure::default()
            },
            Metric::CostPerHead => KpiFigure {
                sum: self.per_head.clone(),
                ..KpiFigure::default()
            },
        }
    }

    /// Summed over the evenings whose door was kept; `None` where there was none of them.
    fn at_doors(&self, of: impl Fn(&Evening) -> u32) -> Option<u32> {
        let mut kept = self.evenings.iter().filter(|one| one.door_kept).peekable();
        kept.peek()?;
        Some(kept.map(of).fold(0, u32::saturating_add))
    }
}

fn count(value: Option<u32>) -> KpiFigure {
    KpiFigure {
        value: value.map(f64::from),
        ..KpiFigure::default()
    }
}

/// x of n with its interval; of fewer than ten the two numbers alone.
#[must_use]
pub fn share(x: Option<u32>, n: Option<u32>) -> KpiFigure {
    let (Some(x), Some(n @ 1..)) = (x, n) else {
        return KpiFigure::default();
    };
    let enough = n >= FEW;
    let (low, high) = sources::wilson(x, n);
    KpiFigure {
        value: enough.then(|| tenth(100.0 * f64::from(x) / f64::from(n))),
        x: Some(x),
        n: Some(n),
        low: enough.then_some(low),
        high: enough.then_some(high),
        ..KpiFigure::default()
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// How the circle came from one day to another, of the same people in the same order; nothing
/// while nobody had come at all.
fn growth(before: &[Stage], after: &[Stage]) -> Option<KpiGrowth> {
    let mut growth = KpiGrowth::default();
    let mut anybody = false;
    for (&was, &stage) in before.iter().zip(after) {
        anybody |= stage != Stage::Prospect;
        let (was_in, is_in) = (sources::in_circle(was), sources::in_circle(stage));
        growth.before += u32::from(was_in);
        growth.after += u32::from(is_in);
        growth.left += u32::from(was_in && !is_in);
        growth.first += u32::from(is_in && was == Stage::Prospect);
        growth.back += u32::from(is_in && !was_in && was != Stage::Prospect);
    }
    anybody.then_some(growth)
}

/// A share or a score whose interval holds the target is not held against it.
fn verdict(metric: Metric, now: &KpiFigure, target: &target::Target) -> Option<KpiVerdict> {
    let reached = |yes: bool| match yes {
        true => KpiVerdict::Reached,
        false => KpiVerdict::Missed,
    };
    if let Some(sum) = &now.sum {
        return (sum.currency == target.currency).then(|| reached(sum.minor <= target.target));
    }
    let wanted = f64::from(i32::try_from(target.target).ok()?);
    let value = now.value.filter(|_| !is_few(now))?;
    if let (Some(low), Some(high)) = (now.low, now.high)
        && (low..=high).contains(&wanted)
    {
        return Some(KpiVerdict::Unsure);
    }
    Some(reached(match metric.less_is_better() {
        true => value <= wanted,
        false => value >= wanted,
    }))
}

/// Of shares and scores something is up or down only where chance does not explain it.
fn trend(unit: KpiUnit, now: &KpiFigure, before: &KpiFigure) -> Option<KpiTrend> {
    if let (Some(now), Some(before)) = (&now.sum, &before.sum) {
        return (now.currency == before.currency).then(|| turned(now.minor.cmp(&before.minor)));
    }
    if is_few(now) || is_few(before) {
        return None;
    }
    let (value, earlier) = (now.value?, before.value?);
    if matches!(unit, KpiUnit::Percent | KpiUnit::Points) {
        let apart = now.low? > before.high? || now.high? < before.low?;
        if !apart {
            return Some(KpiTrend::Unsure);
        }
    }
    Some(turned(value.total_cmp(&earlier)))
}

/// A share or a score of so few says nothing of a change or a target.
fn is_few(figure: &KpiFigure) -> bool {
    figure.n.is_some_and(|n| n < FEW)
}

const fn turned(order: std::cmp::Ordering) -> KpiTrend {
    match order {
        std::cmp::Ordering::Greater => KpiTrend::Up,
        std::cmp::Ordering::Less => KpiTrend::Down,
        std::cmp::Ordering::Equal => KpiTrend::Same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_few_is_x_of_n_and_of_nobody_is_nothing() {
        let of = share(Some(14), Some(32));
        assert_eq!(
            (of.value, of.low, of.high),
            (Some(43.8), Some(28.2), Some(60.7))
        );
        let few = share(Some(0), Some(6));
        assert_eq!(
            (few.value, few.x, few.n, few.high),
            (None, Some(0), Some(6), None)
        );
        assert_eq!(share(Some(0), Some(0)), KpiFigure::default());
        assert_eq!(share(None, Some(40)), KpiFigure::default());
    }

    #[test]
    fn the_circle_of_the_design_grows_by_one() {
        use Stage::{Active, Core, Drifting, Lost, Newcomer, Prospect, Returned};
        // 31 August: three; until 1 December one comes first, one comes back, one leaves.
        let before = [Prospect, Core, Active, Newcomer, Lost, Lost];
        let after = [Newcomer, Core, Active, Drifting, Lost, Returned];
        let grown = growth(&before, &after).unwrap();
        assert_eq!(
            grown,
            KpiGrowth {
                before: 3,
                first: 1,
                back: 1,
                left: 1,
                after: 4
            }
        );
        assert_eq!(growth(&[Prospect], &[Prospect]), None);
    }

    #[test]
    fn what_chance_explains_is_neither_up_nor_reached() {
        let sure = share(Some(90), Some(100));
        let less = share(Some(50), Some(100));
        let near = share(Some(48), Some(100));
        let trend_of = |now, before| trend(KpiUnit::Percent, now, before);
        assert_eq!(trend_of(&sure, &less), Some(KpiTrend::Up));
        assert_eq!(trend_of(&less, &near), Some(KpiTrend::Unsure));
        assert_eq!(trend_of(&less, &share(Some(1), Some(3))), None);
        let score = |value, n| KpiFigure {
            value: Some(value),
            n: Some(n),
            low: Some(value - 1.0),
            high: Some(value + 1.0),
            ..KpiFigure::default()
        };
        let turned = |before, now| trend(KpiUnit::Points, &score(80.0, now), &score(0.0, before));
        assert_eq!((turned(12, 12), turned(9, 12)), (Some(KpiTrend::Up), None));
        let wanted = |target| target::Target {
            metric: Metric::NoShow,
            target,
            currency: String::new(),
        };
        assert_eq!(
            verdict(Metric::NoShow, &less, &wanted(55)),
            Some(KpiVerdict::Unsure)
        );
        assert_eq!(
            verdict(Metric::NoShow, &less, &wanted(80)),
            Some(KpiVerdict::Reached)
        );
        assert_eq!(
            verdict(Metric::Returning, &less, &wanted(80)),
            Some(KpiVerdict::Missed)
        );
    }
}
