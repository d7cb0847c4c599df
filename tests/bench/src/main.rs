//! The native measurement: `cargo run --release -p labelcheck-bench`. Prints microseconds for each loop, in turn, so that
//! a machine that slows down slows both.

use labelcheck_bench::Bench;
use std::time::Instant;

const ROUNDS: usize = 15;
const TIMES: u32 = 2_000;
/// A list has dozens of signatures.
const LISTS: u32 = 50;

fn main() {
    let bench = Bench::new();
    for _ in 0..ROUNDS {
        let micros = |times: u32, run: &dyn Fn(u32) -> u32| {
            let start = Instant::now();
            assert_eq!(run(times), times, "every run must succeed");
            start.elapsed().as_secs_f64() * 1e6 / f64::from(times)
        };
        println!(
            "{:.3} {:.3} {:.3} {:.3}",
            micros(TIMES, &|times| bench.bare(times)),
            micros(TIMES, &|times| bench.whole(times)),
            micros(LISTS, &|times| bench.bare_list(times)),
            micros(LISTS, &|times| bench.whole_list(times)),
        );
    }
}
