//! How far something is, for the page that waits: the worker provides a function `boardProgress(done, total)`.

/// Tells the page; natively nobody listens.
#[cfg(target_arch = "wasm32")]
pub fn tell(done: u64, total: u64) {
    use js_sys::{Function, Reflect};
    use wasm_bindgen::JsCast as _;

    let global = js_sys::global();
    let function = Reflect::get(&global, &"boardProgress".into());
    if let Ok(Ok(function)) = function.map(|found| found.dyn_into::<Function>()) {
        // Nothing depends on whether it was heard.
        let _ = function.call2(&global, &(done as f64).into(), &(total as f64).into());
    }
}

/// Tells the page; natively nobody listens.
#[cfg(not(target_arch = "wasm32"))]
pub fn tell(_done: u64, _total: u64) {}
