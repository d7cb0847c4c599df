//! `labelcheck keygen`: a new private key. It is written, and never shown.

use crate::args::KeygenArgs;
use crate::exit::Outcome;
use crate::plain::unmarked;
use crate::problem::Problem;
use crate::shell::{self, Out};
use labelcheck::issue::SecretKey;
use labelcheck::{Fact, Words};

pub(crate) fn run(args: &KeygenArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let words = Words::english();
    let key = SecretKey::from_random(&shell::random()?);
    let pem = key.to_pem().map_err(|error| Problem::new("cli-random").cause(error))?;
    shell::write_private(&args.out, pem.as_bytes())?;
    let public = key.public();
    for (message, bytes) in [("cli-public-key", &public.to_bytes()[..]), ("cli-key-id", &public.key_id()[..])] {
        out.put(format!("{}\n", unmarked(&words.message(message, &[("key", Fact::Text(hex(bytes)))]))))?;
    }
    out.flush()?;
    let file = Fact::Text(args.out.display().to_string());
    shell::say(&format!("{}\n", unmarked(&words.message("cli-wrote-key", &[("file", file)]))));
    Ok(Outcome::ChecksOut)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
