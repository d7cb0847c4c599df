//! The repository: metadata and targets by their names.

use super::failure::Failure;
use super::name;
use crate::network::Network;
use crate::problem::Problem;
use url::Url;

pub(crate) struct Repository {
    network: Network,
    metadata: Url,
    targets: Url,
}

impl Repository {
    /// Targets lie beside the metadata where no other place is named.
    pub(crate) fn new(network: Network, metadata: Url, targets: Option<Url>) -> Result<Self, Problem> {
        let targets = targets.map_or_else(|| under(&metadata, "targets/"), Ok)?;
        Ok(Self { network, metadata, targets })
    }

    /// A file of metadata, if it is there. Its name is written out already.
    pub(crate) fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Failure> {
        Ok(self.network.fetch(&under(&self.metadata, name)?, limit)?)
    }

    /// A file of metadata that has to be there.
    pub(crate) fn required(&self, name: &str, limit: u64) -> Result<Vec<u8>, Failure> {
        self.metadata(name, limit)?.ok_or_else(|| missing(&self.metadata, name))
    }

    /// A target, of at most so many bytes: one more is reason enough to refuse it.
    pub(crate) fn target(&self, name: &str, length: u64) -> Result<Vec<u8>, Failure> {
        let path = name::encoded_path(name);
        match self.network.fetch(&under(&self.targets, &path)?, length) {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(missing(&self.targets, &path)),
            // Not the network's fault, if perhaps not the repository's either.
            Err(problem) if problem.is("cli-keys-too-long") => {
                Err(Problem::new("cli-keys-longer").name(name).does_not().into())
            }
            Err(problem) => Err(problem.into()),
        }
    }
}

fn missing(base: &Url, name: &str) -> Failure {
    Failure::Refused(Problem::new("cli-keys-missing").name(&format!("{base}{name}")))
}

/// Names are not resolved as links are: one that holds a colon would be an address of its own.
fn under(base: &Url, name: &str) -> Result<Url, Problem> {
    let text = format!("{base}{name}");
    Url::parse(&text).map_err(|error| Problem::new("cli-keys-unreachable").name(&text).cause(error))
}
