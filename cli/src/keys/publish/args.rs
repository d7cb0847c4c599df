//! The verbs, options and help of the publishers' side.

use crate::args::{clock, day};
use clap::{Subcommand, ValueEnum};
use labelcheck::{Date, NoticeKind, Now};
use std::path::PathBuf;

const EXIT_CODES: &str = "\
Exit codes:
  0  everything is in order
  1  something is not: it has lapsed, lacks signatures, or is inconsistent
  3  the command line is wrong, or an input or output failed";

#[derive(Subcommand, Debug)]
pub(crate) enum Verb {
    /// Make a private key that signs key lists
    Keygen(KeygenArgs),
    /// Print the public half of a key, as PEM
    Public(PublicArgs),
    /// Begin a key list, in a working folder of its own
    Create(Box<CreateArgs>),
    /// Change the keys of a role
    Rotate(Box<RotateArgs>),
    /// Let a jurisdiction speak for itself, with keys of its own
    Delegate(Box<DelegateArgs>),
    /// Say who may sign labels
    #[command(subcommand)]
    Issuer(Issuer),
    /// Name those who decide about a jurisdiction's labels
    People(PeopleArgs),
    /// Make a status list, or lengthen it
    List(ListArgs),
    /// Withdraw a label; a second person has to approve
    Withdraw(Box<DecideArgs>),
    /// Suspend a label; a second person has to approve
    Suspend(Box<DecideArgs>),
    /// Put a label in force again; a second person has to approve
    Reinstate(Box<DecideArgs>),
    /// Approve a decision as its second person
    Approve(ApproveArgs),
    /// Show a jurisdiction's decisions, and verify its log
    Log(LogArgs),
    /// Make the status lists and notices that the log asks for
    Status(StatusArgs),
    /// Make drafts of what has to be signed anew
    Prepare(PrepareArgs),
    /// Show what a document says, and who has signed it
    Show(ShowArgs),
    /// Sign a document; its file alone is needed, on any machine
    Sign(SignArgs),
    /// Write the exact bytes of a document that are signed, for a hardware module
    Payload(PayloadArgs),
    /// Add a signature that was made elsewhere
    Attach(AttachArgs),
    /// Verify everything, and write the repository that a web host serves
    #[command(after_help = EXIT_CODES)]
    Publish(PublishArgs),
    /// Say what lapses when, and what is inconsistent
    #[command(after_help = EXIT_CODES)]
    Doctor(DoctorArgs),
}

#[derive(Subcommand, Debug)]
pub(crate) enum Issuer {
    /// Add an issuer, or a key of one
    Add(Box<AddArgs>),
    /// Retire a key: its private half was destroyed under control, and its labels stand
    Retire(RetireArgs),
    /// Declare a key compromised: only labels that were known before stand
    Compromise(CompromiseArgs),
    /// Add a key that signs status lists
    StatusKey(StatusKeyArgs),
}

/// The working folder.
#[derive(clap::Args, Debug)]
pub(crate) struct DirArgs {
    /// The publisher's working folder
    #[arg(long, value_name = "FOLDER")]
    pub(super) dir: PathBuf,
}

/// The time, for verbs that write dates.
#[derive(clap::Args, Debug)]
pub(crate) struct ClockArgs {
    /// The time to take for now [default: the system's]
    ///
    /// For repeating a result, and for tests: 2026-11-20T12:00:00+08:00, or seconds since 1970.
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(super) clock: Option<Now>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct KeygenArgs {
    /// Where to write the private key; a file that exists is never replaced
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// ECDSA P-256, as hardware modules have it, in place of Ed25519
    #[arg(long)]
    pub(super) p256: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct PublicArgs {
    /// The private key, or a public one
    #[arg(value_name = "KEY")]
    pub(super) key: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct CreateArgs {
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The governments' keys: PEM files of public keys
    #[arg(long, value_name = "PUBLIC", num_args = 1.., required = true)]
    pub(super) root: Vec<PathBuf>,
    /// How many of them have to sign
    #[arg(long, value_name = "N")]
    pub(super) threshold: u32,
    /// The publisher's keys, for snapshot and timestamp
    #[arg(long, value_name = "PUBLIC", num_args = 1.., required = true)]
    pub(super) publisher: Vec<PathBuf>,
    /// How many of those have to sign
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) publisher_threshold: u32,
    /// Call the list a demonstration: only then may it use public test keys
    #[arg(long)]
    pub(super) demonstration: bool,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct RotateArgs {
    /// root (with targets), publisher (snapshot and timestamp), one of these two, or a jurisdiction
    #[arg(value_name = "ROLE")]
    pub(super) role: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// A key to add: a PEM file of the public key
    #[arg(long, value_name = "PUBLIC", num_args = 1..)]
    pub(super) add: Vec<PathBuf>,
    /// A key to remove: its file, or at least eight digits of its identifier
    #[arg(long, value_name = "KEY", num_args = 1..)]
    pub(super) remove: Vec<String>,
    /// How many of the keys have to sign [default: as before]
    #[arg(long, value_name = "N")]
    pub(super) threshold: Option<u32>,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct DelegateArgs {
    /// Two letters of a country, eu, or alliance
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// Its keys: PEM files of public keys
    #[arg(long, value_name = "PUBLIC", num_args = 1.., required = true)]
    pub(super) key: Vec<PathBuf>,
    /// How many of them have to sign
    #[arg(long, value_name = "N")]
    pub(super) threshold: u32,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct AddArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The issuer's name, with its language; the first is the declared one: en=Name
    #[arg(long, value_name = "TAG=NAME", value_parser = pair, required = true)]
    pub(super) name: Vec<(String, String)>,
    /// What the issuer is; for a new one
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<IssuerKind>,
    /// Schemes that it may sign for
    #[arg(long, value_name = "NAME", value_delimiter = ',', requires = "kind")]
    pub(super) scheme: Vec<String>,
    /// What its labels may say of how they came about
    #[arg(long, value_name = "WORD", value_delimiter = ',', requires = "kind")]
    pub(super) assurance: Vec<Assurance>,
    /// The highest level that its labels may state
    #[arg(long, value_name = "N", requires = "kind")]
    pub(super) highest_level: Option<u8>,
    /// Brands of a manufacturer
    #[arg(long, value_name = "NAME", requires = "kind")]
    pub(super) brand: Vec<String>,
    /// Each of its labels has to carry a place in a status list
    #[arg(long, requires = "kind")]
    pub(super) status_required: bool,
    /// The key that signs its labels: a PEM file
    #[arg(long, value_name = "PUBLIC")]
    pub(super) key: PathBuf,
    /// The first issue time that the key may sign
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(super) from: Option<Now>,
    /// The first issue time that it may sign no longer
    #[arg(long, value_name = "TIME", value_parser = clock)]
    pub(super) until: Option<Now>,
}

/// What an issuer is, as `issuers.json` has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum IssuerKind {
    Authority,
    Laboratory,
    Manufacturer,
}

impl IssuerKind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Laboratory => "laboratory",
            Self::Manufacturer => "manufacturer",
        }
    }
}

/// How a label came about, as `issuers.json` has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Assurance {
    Declared,
    Checked,
    Tested,
}

impl Assurance {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Checked => "checked",
            Self::Tested => "tested",
        }
    }
}

#[derive(clap::Args, Debug)]
pub(crate) struct StatusKeyArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The key: a PEM file. It may sign no labels
    #[arg(long, value_name = "PUBLIC")]
    pub(super) key: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct RetireArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The key: its file, its identifier, or at least eight of its digits
    #[arg(long, value_name = "KEY")]
    pub(super) key: String,
}

#[derive(clap::Args, Debug)]
pub(crate) struct CompromiseArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The key: its file, its identifier, or at least eight of its digits
    #[arg(long, value_name = "KEY")]
    pub(super) key: String,
    /// The labels that were known before: a line each, SHA-256 or scanned text
    ///
    /// They are added to those that were listed before. Without this, no label of the key stands.
    #[arg(long, value_name = "FILE")]
    pub(super) known: Option<PathBuf>,
}

/// Who decides, and where.
#[derive(clap::Args, Debug)]
pub(crate) struct ByArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The person's private key
    #[arg(long, value_name = "KEY")]
    pub(super) by: PathBuf,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct PeopleArgs {
    #[command(flatten)]
    pub(super) by: ByArgs,
    /// A person who may decide, with the public key; all of them, two at least
    #[arg(long, value_name = "NAME=PUBLIC", value_parser = person, required = true)]
    pub(super) person: Vec<(String, PathBuf)>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct ListArgs {
    #[command(flatten)]
    pub(super) by: ByArgs,
    /// The list's number
    #[arg(long, value_name = "N")]
    pub(super) list: u8,
    /// How many labels it has room for
    #[arg(long, value_name = "N")]
    pub(super) labels: u32,
}

#[derive(clap::Args, Debug)]
pub(crate) struct DecideArgs {
    #[command(flatten)]
    pub(super) by: ByArgs,
    /// The status list that the label names
    #[arg(long, value_name = "N")]
    pub(super) list: u8,
    /// The label's place in it
    #[arg(long, value_name = "N")]
    pub(super) index: u32,
    /// Why
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Kind,
    /// Since when
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) date: Date,
    /// Where to read more
    #[arg(long, value_name = "URL")]
    pub(super) link: Option<String>,
    /// Whom to ask
    #[arg(long, value_name = "ADDRESS")]
    pub(super) contact: Option<String>,
}

/// Why a label is withdrawn, suspended or reinstated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Kind {
    HolderRequest,
    IssuedInError,
    UnderReview,
    RequirementNotMet,
}

impl From<Kind> for NoticeKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::HolderRequest => Self::HolderRequest,
            Kind::IssuedInError => Self::IssuedInError,
            Kind::UnderReview => Self::UnderReview,
            Kind::RequirementNotMet => Self::RequirementNotMet,
        }
    }
}

#[derive(clap::Args, Debug)]
pub(crate) struct ApproveArgs {
    #[command(flatten)]
    pub(super) by: ByArgs,
    /// The number of the entry to approve
    #[arg(long, value_name = "N")]
    pub(super) entry: u64,
}

#[derive(clap::Args, Debug)]
pub(crate) struct LogArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct StatusArgs {
    #[arg(value_name = "JURISDICTION")]
    pub(super) jurisdiction: String,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// The private key that signs status lists
    #[arg(long, value_name = "KEY")]
    pub(super) key: PathBuf,
    /// After how many days the lists lapse
    #[arg(long, value_name = "N", default_value_t = 90)]
    pub(super) expires_days: u32,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct PrepareArgs {
    /// Roles to make anew although nothing changed: root, targets, snapshot, timestamp, sg
    #[arg(value_name = "ROLE")]
    pub(super) roles: Vec<String>,
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// After how many days the drafts lapse [default: timestamp 30, root 730, others 90]
    #[arg(long, value_name = "N")]
    pub(super) expires_days: Option<u32>,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct ShowArgs {
    /// The document
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct SignArgs {
    /// The document
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// The private key: a PKCS#8 PEM file
    #[arg(long, value_name = "KEY")]
    pub(super) key: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct PayloadArgs {
    /// The document
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// Where to write the bytes [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct AttachArgs {
    /// The document
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// The public key that verifies the signature
    #[arg(long, value_name = "PUBLIC")]
    pub(super) public: PathBuf,
    /// The signature: 64 bytes of Ed25519, or ECDSA P-256 with SHA-256 in DER
    #[arg(long, value_name = "FILE")]
    pub(super) signature: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(crate) struct PublishArgs {
    #[command(flatten)]
    pub(super) dir: DirArgs,
    /// Also write all files to this folder, for a web host
    #[arg(long, value_name = "FOLDER")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

#[derive(clap::Args, Debug)]
pub(crate) struct DoctorArgs {
    #[command(flatten)]
    pub(super) dir: DirArgs,
    #[command(flatten)]
    pub(super) clock: ClockArgs,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((tag, name)) if !tag.is_empty() && !name.trim().is_empty() => Ok((tag.to_owned(), name.trim().to_owned())),
        _ => Err("write a language and a name, such as en=Name".to_owned()),
    }
}

fn person(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => Ok((name.to_owned(), path.into())),
        _ => Err("write a name and a file, such as ana=ana.pem".to_owned()),
    }
}
