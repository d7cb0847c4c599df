//! What can go wrong before there is anything to check. Each has its own words, and each leaves the other ways open.

/// Why the camera does not work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CameraTrouble {
    /// There is none.
    None,
    /// The user, or a setting of theirs, said no.
    Denied,
    /// The user closed the browser's question; it would ask again.
    Dismissed,
    /// The page around this one, or its host, does not allow it.
    Policy,
    /// Something else is using it, or took it away.
    Busy,
    /// Not a secure context: browsers then have no camera at all.
    Insecure,
    /// The part that reads pictures does not work.
    Reader,
    /// Anything else.
    Unknown,
}

impl CameraTrouble {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::None,
        Self::Denied,
        Self::Dismissed,
        Self::Policy,
        Self::Busy,
        Self::Insecure,
        Self::Reader,
        Self::Unknown,
    ];

    /// The message; its attribute `do` says what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::None => "ui-camera-none",
            Self::Denied => "ui-camera-denied",
            Self::Dismissed => "ui-camera-dismissed",
            Self::Policy => "ui-camera-policy",
            Self::Busy => "ui-camera-busy",
            Self::Insecure => "ui-camera-insecure",
            Self::Reader => "ui-scanner-failed",
            Self::Unknown => "ui-camera-unknown",
        }
    }

    /// The name in the page, for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Denied => "denied",
            Self::Dismissed => "dismissed",
            Self::Policy => "policy",
            Self::Busy => "busy",
            Self::Insecure => "insecure",
            Self::Reader => "reader",
            Self::Unknown => "unknown",
        }
    }

    /// Whether trying again can help without leaving the page.
    pub fn may_pass(self) -> bool {
        !matches!(self, Self::Policy | Self::Insecure)
    }
}

/// Why nothing came of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PictureTrouble {
    /// There is no code in it.
    NoCode,
    /// There is no product number in it, where one was looked for.
    NoProduct,
    /// It is no picture that this browser can read.
    Unreadable,
    /// It is a PDF: a document, of which no browser makes a picture for a page.
    Pdf,
    /// It is larger than the limit.
    TooLarge,
    /// The part that reads pictures does not work.
    Reader,
}

impl PictureTrouble {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::NoCode, Self::NoProduct, Self::Unreadable, Self::Pdf, Self::TooLarge, Self::Reader];

    /// The message; its attribute `do` says what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoCode => "ui-photo-none",
            Self::NoProduct => "ui-photo-no-number",
            Self::Unreadable => "ui-photo-unreadable",
            Self::Pdf => "ui-photo-pdf",
            Self::TooLarge => "ui-photo-large",
            Self::Reader => "ui-scanner-failed",
        }
    }

    /// The name in the page, for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoCode => "no-code",
            Self::NoProduct => "no-product",
            Self::Unreadable => "unreadable",
            Self::Pdf => "pdf",
            Self::TooLarge => "too-large",
            Self::Reader => "reader",
        }
    }
}

/// Why no newer key list came. What was held stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ListTrouble {
    /// The device has no connection.
    Offline,
    /// The server did not answer, not in time, or with an error.
    Unreachable,
    /// What it sent does not verify.
    Wrong,
    /// What it sent has expired; or the device's clock is ahead.
    Expired,
    /// What it sent is older than what is held.
    Older,
}

impl ListTrouble {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Offline, Self::Unreachable, Self::Wrong, Self::Expired, Self::Older];

    /// The message; its attribute `do` says what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::Offline => "ui-list-offline",
            Self::Unreachable => "ui-list-unreachable",
            Self::Wrong => "ui-list-wrong",
            Self::Expired => "ui-list-expired",
            Self::Older => "ui-list-older",
        }
    }

    /// The name in the page, for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::Wrong => "wrong",
            Self::Expired => "expired",
            Self::Older => "older",
        }
    }
}
