//! What badges and cards say, in lines: all of it in the words of the answer.

use labelcheck::{EndDate, Fact, Promised, Report, Role, Words};

/// What a line is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Demonstration,
    Product,
    Variant,
    Promise,
    Note,
    Warning,
    Checked,
}

impl Part {
    /// Its name in classes.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Demonstration => "demonstration",
            Self::Product => "product",
            Self::Variant => "variant",
            Self::Promise => "promise",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Checked => "checked",
        }
    }
}

/// A line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Line {
    pub(crate) part: Part,
    pub(crate) text: String,
}

/// Says what a label promises that checks out.
pub(crate) struct Said<'a> {
    words: &'a Words,
    report: &'a Report,
    pub(crate) promised: Promised,
}

impl<'a> Said<'a> {
    /// Nothing where the label does not check out.
    pub(crate) fn new(words: &'a Words, report: &'a Report) -> Option<Self> {
        Some(Self { words, report, promised: words.promise(report)? })
    }

    pub(crate) fn words(&self) -> &Words {
        self.words
    }

    /// What stands above the promise: that it is a demonstration, and what product it is for.
    pub(crate) fn head(&self, product: String, variant: Option<String>) -> Vec<Line> {
        let demonstration = self.report.list.demonstration.then(|| self.words.ui("ui-demonstration-line"));
        let mut lines: Vec<_> =
            demonstration.into_iter().map(|text| Line { part: Part::Demonstration, text }).collect();
        lines.push(Line { part: Part::Product, text: product });
        lines.extend(variant.map(|text| Line { part: Part::Variant, text }));
        lines
    }

    /// Brand and all models.
    pub(crate) fn product(&self) -> String {
        self.words.product(self.report).unwrap_or_default()
    }

    pub(crate) fn variant(&self) -> Option<String> {
        let variant = self.report.verified.as_ref()?.label.variant.clone()?;
        Some(self.words.message("badge-variant", &[("variant", Fact::Text(variant))]))
    }

    pub(crate) fn promise(&self) -> Line {
        Line { part: Part::Promise, text: self.promised.sentence.text.clone() }
    }

    pub(crate) fn notes(&self) -> impl Iterator<Item = Line> {
        self.promised.lines.iter().map(|(role, text)| Line {
            part: if *role == Role::Warning { Part::Warning } else { Part::Note },
            text: text.text.clone(),
        })
    }

    pub(crate) fn checked(&self) -> Line {
        let facts = [("day", Fact::Date(self.today())), ("list", Fact::Date(self.list()))];
        Line { part: Part::Checked, text: self.words.message("shared-checked", &facts) }
    }

    /// The dates that may stand in a line, written out and for machines, the longest first.
    pub(crate) fn dates(&self, also: &[EndDate]) -> Vec<(String, String)> {
        let own =
            [self.promised.date.as_ref().map(|date| date.end), self.stated(), Some(self.today()), Some(self.list())];
        let all = own.into_iter().flatten().chain(also.iter().copied());
        let mut dates: Vec<_> = all.map(|date| (self.words.date(date), date.to_string())).collect();
        dates.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        dates
    }

    fn today(&self) -> EndDate {
        EndDate::Day(self.report.asked.today)
    }

    fn list(&self) -> EndDate {
        EndDate::Day(self.report.list.published.date(0))
    }

    fn stated(&self) -> Option<EndDate> {
        self.report.support.as_ref().map(|support| EndDate::Day(support.stated))
    }
}
