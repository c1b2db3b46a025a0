//! A contest of the manifest from a contest of the draft: unit, options, what a voter may say.
//! The rule is in [`rule`](super::rule).

use toml::Spanned;
use urne_record::Text;
use urne_record::manifest::{self, Ballot, ContestOption, Counted, Fraction, Unit};

use super::Written;
use super::build::Builder;
use super::fraction;
use super::grades;
use super::schema::{self, Amount, Contest, GradeNames, Kind, Ranks, RuleName};
use crate::fault::Fault;
use crate::money;
use crate::words::say;

/// A contest that is read: its settings, and what follows from them for all amounts.
pub(super) struct Reading<'a> {
    pub(super) builder: &'a Builder<'a>,
    pub(super) contest: &'a Contest,
    pub(super) kind: Kind,
    pub(super) rule: RuleName,
    unit: Unit,
}

impl Builder<'_> {
    /// The contest, or the line of the first setting that does not do.
    pub(super) fn contest(&self, contest: &Spanned<Contest>) -> Result<manifest::Contest, Fault> {
        let contest = contest.get_ref();
        let kind = contest
            .kind
            .as_ref()
            .map_or(Kind::Choice, |kind| *kind.get_ref());
        let mut reading = Reading {
            builder: self,
            contest,
            kind,
            rule: super::rule::name(contest, kind),
            unit: Unit::default(),
        };
        super::settings::check(&reading)?;
        reading.unit = reading.unit()?;
        let options = reading.options()?;
        let ballot = reading.ballot(options.len())?;
        Ok(manifest::Contest {
            rule: reading.rule(&ballot)?,
            ballot,
            id: self.id(&contest.id)?,
            options,
            shuffle: contest.shuffle,
            title: self.text(&contest.title)?,
            unit: reading.unit,
        })
    }
}

impl Reading<'_> {
    pub(super) fn written(&self) -> &Written {
        self.builder.written
    }

    /// A fault at a setting, with the contest's name.
    pub(super) fn fault<T>(&self, setting: &Spanned<T>, what: impl AsRef<str>) -> Fault {
        let id = self.contest.id.get_ref();
        let what = say!("contest-fault", id = id, what = what.as_ref());
        self.written().fault(setting, what)
    }

    fn unit(&self) -> Result<Unit, Fault> {
        let (name, decimals) = match self
            .contest
            .unit
            .as_ref()
            .map(|unit| (unit, unit.get_ref()))
        {
            None => (String::new(), None),
            Some((_, schema::Unit::Name(name))) => (name.clone(), None),
            Some((unit, schema::Unit::Exact(exact))) if exact.decimals > 4 => {
                return Err(self.fault(unit, say!("contest-unit-digits")));
            }
            Some((_, schema::Unit::Exact(exact))) => (exact.name.clone(), Some(exact.decimals)),
        };
        if let Some(unit) = &self.contest.unit
            && (name.chars().count() > 16 || name.chars().any(|c| c < ' '))
        {
            return Err(self.fault(unit, say!("contest-unit-name")));
        }
        let decimals = match decimals {
            Some(decimals) => decimals,
            None => {
                let amounts = self.amounts();
                let written: Vec<money::Written> = amounts
                    .into_iter()
                    .map(|amount| self.read(amount, &name))
                    .collect::<Result<_, _>>()?;
                match money::decimals(&written) {
                    decimals @ 0..=4 => decimals,
                    _ => {
                        return Err(self.fault(&self.contest.id, say!("contest-amount")));
                    }
                }
            }
        };
        Ok(Unit { decimals, name })
    }

    /// Every amount of money: costs, and the settings that are amounts in a contest of this kind.
    fn amounts(&self) -> Vec<&Spanned<Amount>> {
        let Contest {
            budget,
            least,
            each,
            total,
            options,
            ..
        } = self.contest;
        let costs = options
            .iter()
            .filter_map(|option| option.get_ref().cost.as_ref());
        let mut amounts: Vec<_> = costs.chain(budget).chain(total).collect();
        if matches!(self.kind, Kind::Budget | Kind::Allocation) {
            amounts.extend(least);
        }
        if self.kind == Kind::Allocation {
            amounts.extend(each);
        }
        amounts
    }

    fn read(&self, amount: &Spanned<Amount>, unit: &str) -> Result<money::Written, Fault> {
        let read = match amount.get_ref() {
            Amount::Whole(number) => money::Written::decimal(&number.to_string()),
            Amount::Decimal(number) => money::Written::decimal(&number.to_string()),
            Amount::Text(text) => {
                let text = text.trim();
                money::Written::read(text.strip_suffix(unit).unwrap_or(text))
            }
        };
        read.map_err(|what| self.fault(amount, what))
    }

    /// An amount in the contest's unit.
    pub(super) fn amount(&self, amount: &Spanned<Amount>) -> Result<u64, Fault> {
        let written = self.read(amount, &self.unit.name)?;
        written.in_unit(self.unit.decimals).map_err(|what| {
            let what = match self.unit.decimals {
                0 => say!("contest-decimals", what = what),
                _ => what,
            };
            self.fault(amount, what)
        })
    }

    /// A whole number that is no money, such as points.
    fn whole(&self, amount: &Spanned<Amount>, what: &str) -> Result<u64, Fault> {
        let read = self.read(amount, "")?.in_unit(0);
        read.map_err(|_| self.fault(amount, say!("contest-whole", name = what)))
    }

    pub(super) fn count(
        &self,
        number: Option<&Spanned<i64>>,
        default: u32,
        what: &str,
    ) -> Result<u32, Fault> {
        let Some(number) = number else {
            return Ok(default);
        };
        let value = *number.get_ref();
        u32::try_from(value).map_err(|_| {
            let what = say!("draft-number", name = what, value = %value);
            self.fault(number, what)
        })
    }

    fn options(&self) -> Result<Vec<ContestOption>, Fault> {
        let costs = self.kind == Kind::Budget || self.rule == RuleName::Budget;
        let option = |option: &Spanned<schema::Opt>| {
            let schema::Opt { id, title, cost } = option.get_ref();
            let cost = match cost {
                Some(cost) => match self.amount(cost)? {
                    0 if costs => {
                        return Err(self.fault(cost, say!("contest-free")));
                    }
                    amount => amount,
                },
                None if costs => {
                    return Err(self.fault(id, say!("contest-no-cost", id = id.get_ref())));
                }
                None => 0,
            };
            Ok(ContestOption {
                cost,
                id: self.builder.id(id)?,
                title: self.builder.text(title)?,
            })
        };
        self.contest.options.iter().map(option).collect()
    }

    fn ballot(&self, options: usize) -> Result<Ballot, Fault> {
        let n = u32::try_from(options).unwrap_or(u32::MAX);
        let contest = self.contest;
        let blank = contest.blank.as_ref().is_some_and(|blank| *blank.get_ref());
        let min = self.count(contest.min.as_ref(), 1, "min")?;
        let max = |default| self.count(contest.max.as_ref(), default, "max");
        Ok(match self.kind {
            Kind::Choice => Ballot::Choice(manifest::Choice {
                blank,
                max: max(1)?,
                min,
            }),
            Kind::Budget => {
                let limit = self.money()?;
                Ballot::Budget(manifest::Budget {
                    blank,
                    least: self.least(limit)?,
                    limit,
                    max: max(n)?,
                    min,
                })
            }
            Kind::Points => self.points(blank)?,
            Kind::Score => Ballot::Score(manifest::Score {
                each: match &contest.each {
                    Some(each) => self.whole(each, "each")?,
                    None => 5,
                },
            }),
            Kind::Grades => Ballot::Grades(manifest::Grades {
                grades: self.grades()?,
                no_opinion: contest.no_opinion.as_ref().is_some_and(|no| *no.get_ref()),
            }),
            Kind::Ranking => {
                let max = max(n)?;
                Ballot::Ranking(manifest::Ranking {
                    blank,
                    counted: self.counted(max)?,
                    max,
                    min,
                })
            }
            Kind::Allocation => {
                let total = match &contest.total {
                    Some(total) => self.amount(total)?,
                    None => {
                        return Err(self.fault(&contest.id, say!("contest-no-sum")));
                    }
                };
                Ballot::Allocation(manifest::Allocation {
                    each: match &contest.each {
                        Some(each) => self.amount(each)?,
                        None => total,
                    },
                    least: self.least(total)?,
                    total,
                })
            }
        })
    }

    /// The money of a budget.
    pub(super) fn money(&self) -> Result<u64, Fault> {
        match &self.contest.budget {
            Some(budget) => self.amount(budget),
            None => Err(self.fault(&self.contest.id, say!("contest-no-money"))),
        }
    }

    /// What must be spent: a part of the whole, or an amount.
    fn least(&self, whole: u64) -> Result<u64, Fault> {
        match (&self.contest.share, &self.contest.least) {
            (Some(share), Some(_)) => Err(self.fault(share, say!("contest-share-least"))),
            (Some(share), None) => {
                let part =
                    fraction::plain(share.get_ref()).map_err(|what| self.fault(share, what))?;
                Ok(rounded_up(whole, &part))
            }
            (None, Some(least)) => self.amount(least),
            (None, None) => Ok(0),
        }
    }

    fn points(&self, blank: bool) -> Result<Ballot, Fault> {
        let contest = self.contest;
        let Some(points) = &contest.points else {
            return Err(self.fault(&contest.id, say!("contest-no-points")));
        };
        let most = u64::try_from(*points.get_ref()).map_err(|_| {
            let what = say!("draft-number", name = "points", value = %points.get_ref());
            self.fault(points, what)
        })?;
        Ok(Ballot::Points(manifest::Points {
            blank,
            each: match &contest.each {
                Some(each) => self.whole(each, "each")?,
                None => most,
            },
            least: match &contest.least {
                Some(least) => self.whole(least, "least")?,
                None => u64::from(blank),
            },
            most,
        }))
    }

    fn grades(&self) -> Result<Vec<Text>, Fault> {
        let Some(setting) = &self.contest.grades else {
            return Ok(grades::set("seven").unwrap_or_default());
        };
        match setting.get_ref() {
            GradeNames::Set(name) => grades::set(name).ok_or_else(|| {
                let what = say!("contest-grade-set", name = name, names = grades::names());
                self.fault(setting, what)
            }),
            GradeNames::Own(grades) => grades
                .iter()
                .map(|grade| {
                    self.builder
                        .words(grade)
                        .map_err(|what| self.fault(setting, what))
                })
                .collect(),
        }
    }

    fn counted(&self, max: u32) -> Result<Counted, Fault> {
        let descending = || Counted::Points((1..=u64::from(max)).rev().collect());
        let Some(setting) = &self.contest.counted else {
            let pairs = matches!(self.rule, RuleName::Schulze | RuleName::RankedPairs);
            return Ok(if pairs { Counted::Pairs } else { descending() });
        };
        match setting.get_ref() {
            Ranks::Named(name) if name == "pairs" => Ok(Counted::Pairs),
            Ranks::Named(name) if name == "borda" => Ok(descending()),
            Ranks::Named(name) => Err(self.fault(setting, say!("contest-counted", name = name))),
            Ranks::Points(points) => {
                let points: Result<Vec<u64>, _> =
                    points.iter().map(|&p| u64::try_from(p)).collect();
                points
                    .map(Counted::Points)
                    .map_err(|_| self.fault(setting, say!("contest-negative")))
            }
        }
    }
}

/// The part of a whole, rounded up.
fn rounded_up(whole: u64, part: &Fraction) -> u64 {
    let product = u128::from(whole) * u128::from(part.numerator);
    let least = product.div_ceil(u128::from(part.denominator.max(1)));
    u64::try_from(least).unwrap_or(u64::MAX)
}
