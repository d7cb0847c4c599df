//! The native measurement: `cargo run --release -p labelcheck-bench`. Prints microseconds for each loop, in turn, so that
//! a machine that slows down slows both.

use labelcheck_bench::Bench;
use std::time::Instant;

const ROUNDS: usize = 15;
const TIMES: u32 = 2_000;

fn main() {
    let bench = Bench::new();
    for _ in 0..ROUNDS {
        let micros = |run: &dyn Fn() -> u32| {
            let start = Instant::now();
            assert_eq!(run(), TIMES, "every run must succeed");
            start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES)
        };
        println!("{:.3} {:.3}", micros(&|| bench.bare(TIMES)), micros(&|| bench.whole(TIMES)));
    }
}
