//! Cuts out of a module what a panic would say before it stops the module.
//!
//! The page says the same of every module that stops ("has stopped working"), and shows nobody a message; a panic in a
//! module of ours is a fault whatever its words. But its words bring the formatting of every type that is compared or
//! indexed anywhere. Builds for work and for tests keep them.

use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, FunctionBuilder, FunctionId, FunctionKind, Module};

/// What functions are called that never return, and do nothing that is seen but stop. Of names without their crates'
/// hashes; a name of such a form that did return would be a fault of the standard library's.
const STARTS: &[&str] = &[
    "core::panicking::",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::str::slice_error_fail",
    "core::cell::panic_already_",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
    "std::alloc::rust_oom",
    "std::panicking::panic_with_hook",
    "__rustc::rust_begin_unwind",
    "__rustc::__rust_alloc_error_handler",
];

/// What writes out numbers with a fraction. None is ever said here: only the library that reads JSON would, of a number that
/// should have been a whole one, and then its text lacks it.
const FRACTIONS: &str = "core::fmt::float::float_to_decimal_common_";

/// Stops the module there at once, and drops what nothing else needs.
pub(crate) fn cut(module: &mut Module) {
    let named = |wanted: fn(&str) -> bool| -> Vec<FunctionId> {
        let is_wanted = |id| module.funcs.get(id).name.as_deref().is_some_and(wanted);
        module.funcs.iter_local().map(|(id, _)| id).filter(|id| is_wanted(*id)).collect()
    };
    let (stopping, writing) = (named(stops), named(|name| without_hashes(name).starts_with(FRACTIONS)));
    for (id, stopping) in stopping.into_iter().map(|id| (id, true)).chain(writing.into_iter().map(|id| (id, false))) {
        let kind = module.funcs.get(id).ty();
        let (params, results) = module.types.params_results(kind);
        let (params, results) = (params.to_vec(), results.to_vec());
        let args = params.iter().map(|param| module.locals.add(*param)).collect();
        let mut body = FunctionBuilder::new(&mut module.types, &params, &results);
        if stopping {
            body.func_body().unreachable();
        } else {
            // `Ok(())`: nothing was written, and nothing went wrong.
            body.func_body().i32_const(0);
        }
        module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(args));
    }
    walrus::passes::gc::run(module);
    for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        if let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind
            && let Ok(start) = usize::try_from(start)
        {
            forget_places(&mut data.value, start);
        }
    }
}

/// Where in the sources a panic was: address and length of a file's name, line and column (`core::panic::Location`).
const PLACE: usize = 16;

/// The longest name of a file, the highest line, and the highest column of any source.
const MOST: [usize; 3] = [160, 40_000, 400];

/// Writes zeros over places in the sources, and over the names of the files that they lead to: only panics read them.
fn forget_places(data: &mut [u8], start: usize) {
    let word = |at: usize| usize::try_from(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?)).ok();
    let place = |at: usize| {
        let [file, length, line, column] = [word(at)?, word(at + 4)?, word(at + 8)?, word(at + 12)?];
        let file = file.checked_sub(start)?;
        let name = data.get(file..file + length)?;
        let is_place = name.ends_with(b".rs")
            && length <= MOST[0]
            && (1..MOST[1]).contains(&line)
            && (1..MOST[2]).contains(&column)
            && name.iter().all(|byte| byte.is_ascii_graphic());
        is_place.then_some(file..file + length)
    };
    let places: Vec<_> = (0..data.len().saturating_sub(PLACE - 1))
        .step_by(4)
        .filter_map(|at| Some([at..at + PLACE, place(at)?]))
        .flatten()
        .collect();
    for range in places {
        data[range].fill(0);
    }
}

fn stops(name: &str) -> bool {
    let name = without_hashes(name);
    STARTS.iter().any(|start| name.starts_with(start)) || name.ends_with("::assert_failed")
}

/// `core[c5930c85a12de822]::panicking::panic` without what is in the brackets, and without a generic type around it.
fn without_hashes(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut depth = 0_usize;
    for c in name.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{forget_places, stops};

    #[test]
    fn places_in_the_sources_are_forgotten_and_all_else_is_kept() {
        let start = 1_048_576_u32;
        let mut data = b"crate/src/lib.rs".to_vec();
        let name = u32::try_from(data.len()).expect("a length");
        data.extend([start, name, 17, 5].iter().flat_map(|word: &u32| word.to_le_bytes()));
        // A text that is no file, and numbers that are no place.
        data.extend(b"words of ours.rs");
        data.extend([start + 32, 13, 0, 1].iter().flat_map(|word: &u32| word.to_le_bytes()));
        let after = data[32..].to_vec();
        forget_places(&mut data, usize::try_from(start).expect("an address"));
        assert!(data[..32].iter().all(|byte| *byte == 0), "{data:?}");
        assert_eq!(data[32..], after);
    }

    #[test]
    fn only_what_stops_is_cut() {
        for name in [
            "core[c5930c85a12de822]::panicking::panic_fmt",
            "core::result::unwrap_failed::h0123456789abcdef",
            "<alloc[1234567890abcdef]::vec::Vec<_, _>>::swap_remove::assert_failed",
            "__rustc[0123456789abcdef]::rust_begin_unwind",
        ] {
            assert!(stops(name), "{name}");
        }
        for name in [
            "<core[c5930c85a12de822]::panicking::AssertKind as core[c5930c85a12de822]::fmt::Debug>::fmt",
            "core[c5930c85a12de822]::option::Option<T>::map",
            "std[c5930c85a12de822]::panicking::set_hook",
            "labelcheck::check::check",
        ] {
            assert!(!stops(name), "{name}");
        }
    }
}
