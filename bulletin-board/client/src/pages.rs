//! The files of the pages as the board serves them (specs/log.md, Pages).

use urne_record::Hash32;
use urne_record::body::{PageFile, PageFiles};

use crate::board::ElectionClient;
use crate::error::Error;
use crate::http::{ANSWER_LIMIT, parse};
use crate::words::say;

/// Longest file of the pages.
const FILE_LIMIT: u64 = 16 << 20;

impl ElectionClient {
    /// Fetches every file that the board says its pages are made of, and hashes what came; none where the board was
    /// built without pages. `progress` hears of each file: how many are done, how many there are.
    ///
    /// # Errors
    /// No answer, or a file that is not what the board itself says.
    pub fn pages(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Option<PageFiles>, Error> {
        let board = &self.address().board;
        let stated = self.page_list()?;
        if stated.is_empty() {
            return Ok(None);
        }
        let count = u64::try_from(stated.len()).unwrap_or(u64::MAX);
        for (done, file) in (1..).zip(&stated) {
            let url = format!("{board}{}", file.name.path(&self.address().id));
            if Hash32::sha256(&self.http.get(&url, FILE_LIMIT)?) != file.hash {
                return Err(Error::answer(&url, say!("answer-other-page")));
            }
            progress(done, count);
        }
        let files = PageFiles::new(stated).map_err(|error| Error::answer(&self.list(), error))?;
        Ok(Some(files))
    }

    /// What the board says its pages are made of; nothing where it was built without them.
    ///
    /// # Errors
    /// No answer, or one that cannot be read.
    pub fn page_list(&self) -> Result<Vec<PageFile>, Error> {
        let url = self.list();
        match self.http.get_if_present(&url, ANSWER_LIMIT)? {
            Some(answer) => parse(&answer, &url),
            // A board that knows nothing of pages has none.
            None => Ok(Vec::new()),
        }
    }

    fn list(&self) -> String {
        format!("{}/api/v1/pages", self.address().board)
    }
}
