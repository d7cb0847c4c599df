//! Encoding and decoding are inverse on every legal label.

use super::*;
use crate::date::{Date, EndDate, Instant};
use crate::report::{
    Assurance, Basis, ComplianceStatement, End, Part, Party, Standard, StatusReference, SupportStatement,
};
use crate::{cose, limits};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_legal_label_comes_back_whole(facts in any_label()) {
        let payload = payload(&facts).expect("legal facts");
        let bytes = cose::write(&[1, 2, 3, 4], &payload, cose::LABEL_AAD, |_| [0; 64]);
        prop_assume!(bytes.len() <= limits::LABEL_BYTES);
        let digits = crate::base10::encode(&bytes);
        let back = super::bytes(&digits).expect("digits");
        prop_assert_eq!(&back, &bytes);
        let label = Label::read(&back).expect("a label");
        prop_assert_eq!(&label.facts, &facts);
        // The bytes are the only ones: writing what was read gives them again.
        prop_assert_eq!(super::payload(&label.facts).expect("legal facts"), label.cose.payload);
        // The published JSON of the facts comes back whole too.
        let json = serde_json::to_string(&facts).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<LabelFacts>(&json).expect("JSON"), facts);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Label::read(&bytes);
    }

    #[test]
    fn no_changed_byte_makes_the_reader_panic(facts in any_label(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = cose::write(&[1], &payload(&facts).expect("legal facts"), cose::LABEL_AAD, |_| [0; 64]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(label) = Label::read(&bytes) {
            // What is read can be written and read again: only ignored keys are lost on the way.
            let again = cose::write(label.cose.kid, &payload(&label.facts).expect("legal facts"), cose::LABEL_AAD, |_| [0; 64]);
            prop_assert_eq!(Label::read(&again).expect("a label").facts, label.facts);
        }
    }
}

fn any_label() -> impl Strategy<Value = LabelFacts> {
    let claims = (
        "[a-z]{2}/[a-z][a-z0-9-]{0,20}",
        "[A-Z0-9][A-Z0-9/.-]{0,30}",
        1_000_000_000i64..4_000_000_000,
        proptest::option::of(1i64..100_000_000),
        any::<bool>(),
    );
    let status =
        proptest::option::of((1u8..=255, 0u32..=16_777_215).prop_map(|(list, index)| StatusReference { list, index }));
    let product = (
        name(),
        proptest::collection::vec(name(), 1..4),
        proptest::option::of(name()),
        proptest::collection::vec(gtin(), 0..3),
        name(),
    );
    let scheme =
        (proptest::option::of(0u16..=9_999), proptest::option::of(name()), proptest::option::of(1u8..=9), 0usize..3);
    let support = prop_oneof![
        support().prop_map(|support| (support, Vec::new())),
        proptest::collection::vec((name(), any::<bool>(), support()), 2..4).prop_map(|parts| {
            let part = |(name, connected, support): (_, _, Vec<_>)| Part {
                name,
                connected: connected || !support.is_empty(),
                support,
            };
            (Vec::new(), parts.into_iter().map(part).collect())
        }),
    ];
    let more = (proptest::option::of(name()), 0..3, "[0-9a-f]{64}", any::<bool>(), proptest::option::of(statement()));
    (claims, status, product, scheme, support, more).prop_map(
        |(claims, status, product, scheme, (support, parts), more)| {
            let (issuer, number, issued, life, starts) = claims;
            let (brand, models, variant, product_numbers, batch) = product;
            let (contact, which, digest, batched, statement) = more;
            LabelFacts {
                issuer,
                number,
                issued: Instant::from_seconds(issued),
                not_before: starts.then_some(Instant::from_seconds(issued + 5)),
                expires: life.map(|life| Instant::from_seconds(issued + 5 + life)),
                status,
                brand,
                models,
                variant,
                product_numbers,
                batch: (batched || statement.is_some()).then_some(batch),
                category: scheme.0,
                document: scheme.1,
                level: scheme.2,
                assurance: [Assurance::Declared, Assurance::Checked, Assurance::Tested][scheme.3],
                support,
                parts,
                link: (which == 2).then_some("https://maker.example/statement".to_owned()),
                contact,
                digest: (which == 1).then_some(digest),
                statement,
            }
        },
    )
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![Just("ஒளி".to_owned()), Just("مصباح".to_owned()), "[a-zA-Z0-9äöü字]([a-zA-Z0-9 äöü字-]{0,12}[a-z0-9])?"]
}

fn gtin() -> impl Strategy<Value = u64> {
    (1u64..9_999_999_999_999).prop_map(|number| {
        (0..10)
            .map(|digit| number * 10 + digit)
            .find(|&number| text::is_product_number(number))
            .expect("one digit fits")
    })
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        Just(End::Unsupported),
        (2000..2200, 1u8..=12, 1u8..=28)
            .prop_map(|(year, month, day)| End::Date(EndDate::Day(Date::new(year, month, day).expect("a day")))),
        (2000..2200, 1u8..=12).prop_map(|(year, month)| End::Date(EndDate::Month { year, month })),
    ]
}

fn support() -> impl Strategy<Value = Vec<SupportStatement>> {
    let markets = proptest::collection::btree_set("[a-z]{2}", 0..3);
    let statement =
        (end(), proptest::option::of(name()), markets, proptest::collection::vec(name(), 0..2), any::<bool>());
    proptest::collection::vec(statement, 0..3).prop_map(|statements| {
        let statement =
            |(end, by, markets, models, earliest): (_, _, std::collections::BTreeSet<String>, _, _)| SupportStatement {
                end,
                by,
                markets: markets.into_iter().collect(),
                models,
                basis: if earliest { Basis::EarliestUnit } else { Basis::Fixed },
            };
        statements.into_iter().map(statement).collect()
    })
}

fn statement() -> impl Strategy<Value = ComplianceStatement> {
    let party = || (name(), name()).prop_map(|(name, address)| Party { name, address });
    let standard =
        (name(), 2000..2200).prop_map(|(name, year)| Standard { name, date: EndDate::Month { year, month: 6 } });
    let lists = (
        proptest::collection::vec(party(), 1..3),
        proptest::collection::vec(party(), 0..2),
        proptest::collection::vec(standard, 0..2),
    );
    (name(), lists, end(), name(), name(), name()).prop_map(
        |(product_type, lists, support_at_first_supply, signatory, function, place)| ComplianceStatement {
            product_type,
            manufacturers: lists.0,
            representatives: lists.1,
            standards: lists.2,
            support_at_first_supply,
            signatory,
            function,
            place,
        },
    )
}
