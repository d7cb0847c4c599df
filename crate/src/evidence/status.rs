//! Status lists: two bits a label.

/// A status list as it is held: four labels a byte, the first in the lowest bits (Token Status List, section 4).
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct StatusList {
    bytes: Vec<u8>,
}

/// The status of one label (Token Status List, section 7.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Status {
    /// VALID.
    Valid,
    /// INVALID.
    Withdrawn,
    /// SUSPENDED.
    Suspended,
    /// Application specific: this application has none.
    Other,
}

impl StatusList {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }

    /// The status at an index; none where the list has no such index.
    pub(crate) fn get(&self, index: u32) -> Option<Status> {
        let byte = self.bytes.get(usize::try_from(index / 4).ok()?)?;
        Some(match byte >> (index % 4 * 2) & 3 {
            0 => Status::Valid,
            1 => Status::Withdrawn,
            2 => Status::Suspended,
            _ => Status::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the draft's section "Compressed Byte Array" for two bits: 1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3.
    #[test]
    fn two_bit_example_of_the_draft() {
        let list = StatusList::new(vec![0xc9, 0x44, 0xf9]);
        let expected = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3];
        for (index, value) in expected.into_iter().enumerate() {
            let status = [Status::Valid, Status::Withdrawn, Status::Suspended, Status::Other][value];
            assert_eq!(list.get(index as u32), Some(status), "{index}");
        }
        assert_eq!(list.get(12), None);
        assert_eq!(list.get(u32::MAX), None);
    }
}
