//! Key lists: the one that is built in, one from a folder of `labelcheck keys refresh`, one from a file.

use crate::errors::KeysError;
use crate::shell;
use labelcheck::{Evidence, Files, KeyList, PinnedRoot, limits};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyType};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The demonstration's list, as it was in the sources; its age is said in each answer.
const ROOT: &[u8] = include_bytes!("../../labels/trust/repository/1.root.json");
const LIST: &[u8] = include_bytes!("../../labels/trust/key-list.cbor");

/// The list in a folder, as one unit, and the roots that the folder trusted, the one that it began with first.
const UNIT: &str = "key-list.cbor";
const ROOTS: &str = "root_history";

/// A key list that was verified from its root down.
#[pyclass(frozen, module = "labelcheck")]
pub(crate) struct Keys(Arc<Held>);

/// What a key list was verified from, and what it says.
pub(crate) struct Held {
    pub(crate) root: Vec<u8>,
    pub(crate) unit: Vec<u8>,
    pub(crate) evidence: Evidence,
    /// The same for single texts, of which imitating links are told: tables are checked as everywhere else.
    pub(crate) of_one: Evidence,
    version: u64,
}

impl Held {
    /// Verifies a list.
    pub(crate) fn new(root: Vec<u8>, unit: Vec<u8>) -> Result<Arc<Self>, String> {
        let pinned = PinnedRoot::new(&root).map_err(|error| error.to_string())?;
        let files = Files::from_bytes(&unit).map_err(|error| error.to_string())?;
        let list = KeyList::load(&pinned, files).map_err(|error| error.to_string())?;
        let evidence = Evidence::from_key_list(&list).map_err(|error| error.to_string())?;
        let of_one = evidence.clone().with_look_alikes(labelcheck_lookalike::imitated);
        Ok(Arc::new(Self { root, unit, evidence, of_one, version: list.version() }))
    }

    /// The list that this library was built with, verified once.
    fn built_in() -> PyResult<Arc<Self>> {
        static BUILT_IN: OnceLock<Result<Arc<Held>, String>> = OnceLock::new();
        let held = BUILT_IN.get_or_init(|| Self::new(ROOT.to_vec(), LIST.to_vec()));
        held.clone().map_err(|error| KeysError::new_err(format!("the key list that is built in: {error}")))
    }

    /// The list of an argument: none, a [`Keys`], a folder, or a file with a list of the root that is built in.
    pub(crate) fn of(given: Option<&Bound<'_, PyAny>>) -> PyResult<Arc<Self>> {
        let Some(given) = given else { return Self::built_in() };
        if let Ok(keys) = given.cast::<Keys>() {
            return Ok(Arc::clone(&keys.get().0));
        }
        Self::load(&given.extract::<PathBuf>()?, None)
    }

    fn load(path: &Path, root: Option<&Path>) -> PyResult<Arc<Self>> {
        let (root, file) = if path.is_dir() {
            let roots = path.join(ROOTS);
            let version = |name: &String| name.strip_suffix(".root.json")?.parse::<u64>().ok();
            let first = shell::names(&roots)?.into_iter().filter(|name| version(name).is_some()).min_by_key(version);
            let first = first.map(|name| roots.join(name));
            let Some(first) = root.map(Path::to_path_buf).or(first) else {
                let said = format!("{}: no key list is there; `labelcheck keys init` makes one", path.display());
                return Err(KeysError::new_err(said));
            };
            (shell::read(&first, limits::METADATA_BYTES)?, path.join(UNIT))
        } else {
            let root = root.map(|root| shell::read(root, limits::METADATA_BYTES)).transpose()?;
            (root.unwrap_or_else(|| ROOT.to_vec()), path.to_path_buf())
        };
        let unit = shell::read(&file, limits::KEY_LIST_BYTES)?;
        Self::new(root, unit).map_err(|error| KeysError::new_err(format!("{}: {error}", path.display())))
    }
}

/// Root and key list.
type State<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>);

#[pymethods]
impl Keys {
    /// The list that this package was built with.
    #[classmethod]
    fn built_in(_class: &Bound<'_, PyType>) -> PyResult<Self> {
        Held::built_in().map(Self)
    }

    /// Reads a list from a folder of `labelcheck keys refresh`, or from a file `key-list.cbor`.
    #[classmethod]
    #[pyo3(signature = (path, *, root=None))]
    fn load(_class: &Bound<'_, PyType>, path: PathBuf, root: Option<PathBuf>) -> PyResult<Self> {
        Held::load(&path, root.as_deref()).map(Self)
    }

    /// Takes a list from memory.
    #[classmethod]
    fn from_bytes(_class: &Bound<'_, PyType>, root: Vec<u8>, unit: Vec<u8>) -> PyResult<Self> {
        Held::new(root, unit).map(Self).map_err(KeysError::new_err)
    }

    /// When its publisher says that it was made, in seconds since 1970.
    #[getter]
    fn published(&self) -> i64 {
        self.0.evidence.published().seconds()
    }

    /// The version of its timestamp, which grows with each publication.
    #[getter]
    fn version(&self) -> u64 {
        self.0.version
    }

    /// Whether everything in it is invented.
    #[getter]
    fn is_demonstration(&self) -> bool {
        self.0.evidence.is_demonstration()
    }

    /// The jurisdictions that it has a part of.
    #[getter]
    fn jurisdictions(&self) -> Vec<String> {
        self.0.evidence.jurisdictions().map(ToOwned::to_owned).collect()
    }

    /// What could not be read of it, in English.
    #[getter]
    fn notes(&self) -> Vec<String> {
        self.0.evidence.notes().to_vec()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State<'py>)> {
        let make = py.get_type::<Self>().getattr("from_bytes")?;
        Ok((make, (PyBytes::new(py, &self.0.root), PyBytes::new(py, &self.0.unit))))
    }

    fn __repr__(&self) -> String {
        format!("<labelcheck.Keys version {} of {}>", self.0.version, self.0.evidence.published().date(0))
    }
}
