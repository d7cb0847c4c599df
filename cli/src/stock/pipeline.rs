//! The threads: one reads and cuts, as many as there are cores check, and this one writes, in the order of the rows.

use super::feed::{Piece, Sink};
use super::work::{Made, Worker};
use crate::problem::Problem;
use labelcheck_stock::records::Source;
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Pieces under way for each thread: enough that none waits, and few enough that memory does not grow.
const UNDER_WAY: usize = 4;

/// A piece that is done.
pub(super) struct Done {
    pub(super) source: Arc<Source>,
    pub(super) made: Made,
    /// Bytes of the input that were read when it was cut.
    pub(super) read: u64,
}

/// Runs everything from the piece of this number on. `write` gets what is made of each piece, in order.
pub(super) fn run<'t>(
    feed: impl FnOnce(&mut Sink<'_>) + Send,
    skip: u64,
    threads: usize,
    worker: impl Fn() -> Worker<'t> + Sync,
    mut write: impl FnMut(Done) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let (to_work, work) = sync_channel::<(u64, Arc<Source>, Piece, u64)>(threads * UNDER_WAY);
    let (to_write, written) = channel::<(u64, Done)>();
    // What is under way holds a token, so that no thread runs far ahead of one with a hard piece.
    let (give, tokens) = channel::<()>();
    for _ in 0..threads * UNDER_WAY {
        let _ = give.send(());
    }
    let work = Mutex::new(work);
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut number = 0;
            feed(&mut |source, piece, read| {
                number += 1;
                if number <= skip {
                    return true;
                }
                tokens.recv().is_ok() && to_work.send((number, Arc::clone(source), piece, read)).is_ok()
            });
        });
        for _ in 0..threads {
            let (to_write, work, worker) = (to_write.clone(), &work, &worker);
            scope.spawn(move || {
                let mut worker = worker();
                while let Some((number, source, piece, read)) = next(work) {
                    let made = worker.make(&source, piece);
                    if to_write.send((number, Done { source, made, read })).is_err() {
                        break;
                    }
                }
            });
        }
        drop(to_write);
        let mut waiting = BTreeMap::new();
        let mut next = skip + 1;
        for (number, done) in written {
            waiting.insert(number, done);
            while let Some(done) = waiting.remove(&next) {
                // On a problem everything that the others wait for is dropped, and they end.
                write(done)?;
                next += 1;
                let _ = give.send(());
            }
        }
        Ok(())
    })
}

fn next<T>(work: &Mutex<Receiver<T>>) -> Option<T> {
    work.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
