//! The primitive vectors: a case in `accept` must give its outputs, one in `reject` must fail.

#[path = "contests.rs"]
mod contests;

use curve25519_dalek::ristretto::RistrettoPoint;
use rand_core::OsRng;
use serde_json::Value;
use urne_verifier::casting::{Preparation, ciphertext, randomness};
use urne_verifier::encoding::{Fields, Time, base64_url, hex, parse};
use urne_verifier::key_ceremony::{Package, verify_possession};
use urne_verifier::log::{Entry, Note, Receipt, Tree, decode_submission, leaf_hash};
use urne_verifier::notation::{Generators, Point, decode_scalar};
use urne_verifier::roll::{self, RollPart, half_key, normal_form, tracking_code};
use urne_verifier::tally::{
    Aggregate, ContestShares, EqualityProof, combine, solve_all, verify_shares,
};

/// `Err` says why a case is refused.
type Outcome = Result<(), String>;

/// Replays all cases of a file and says what is wrong.
pub(crate) fn replay(vector: &Value, accept: bool) -> Vec<String> {
    let kind = vector["kind"].as_str().unwrap_or_default().to_owned();
    let Some(cases) = vector["cases"].as_array().filter(|cases| !cases.is_empty()) else {
        return vec!["no cases".into()];
    };
    let mut wrong = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        match run(&kind, case, accept) {
            None => return vec![format!("the kind `{kind}` is not understood")],
            Some(Err(why)) if accept => wrong.push(format!("case {i}: {why}")),
            Some(Ok(())) if !accept => wrong.push(format!("case {i} is accepted: {}", case["why"])),
            Some(_) => {}
        }
    }
    wrong
}

fn run(kind: &str, case: &Value, accept: bool) -> Option<Outcome> {
    Some(match kind {
        "point" => array(case, "bytes").and_then(|b| Point::decode(b).map(drop).map_err(|e| e.0)),
        "scalar" => array(case, "bytes").and_then(|b| decode_scalar(b).map(drop).map_err(|e| e.0)),
        "generator" => generator(case),
        "time" => Time::parse(text(case, "text"))
            .map(drop)
            .ok_or("no time".into()),
        "entry" => entry(text(case, "text")),
        "code" => normal_form(text(case, "typed"))
            .map_err(|e| e.0)
            .and_then(|normal| same(accept, &normal, text(case, "normal"))),
        "credential" => credential(case),
        "possession" => possession(case),
        "statement" => contests::statement(case),
        "opening" => opening(case),
        "range" => contests::range(case),
        "rule" => contests::rule(case),
        "ballot" => contests::ballot(case),
        "package" => package(case),
        "share" => share(case),
        "decryption" => decryption(case),
        "combination" => combination(case),
        "checkpoint" => checkpoint(case),
        "receipt" => receipt(case),
        "consistency" => consistency(case),
        _ => return None,
    })
}

fn same(compared: bool, found: &str, wanted: &str) -> Outcome {
    if found == wanted || !compared {
        Ok(())
    } else {
        Err(format!("{found}, not {wanted}"))
    }
}

fn holds(condition: bool, what: &str) -> Outcome {
    if condition { Ok(()) } else { Err(what.into()) }
}

fn text<'a>(case: &'a Value, field: &str) -> &'a str {
    case[field].as_str().unwrap_or_default()
}

fn number(case: &Value, field: &str) -> u64 {
    case[field]
        .as_u64()
        .unwrap_or_else(|| panic!("no number {field}"))
}

fn from_hex(text: &str) -> Result<Vec<u8>, String> {
    data_encoding::HEXLOWER
        .decode(text.as_bytes())
        .map_err(|e| e.to_string())
}

fn bytes(case: &Value, field: &str) -> Result<Vec<u8>, String> {
    from_hex(
        case[field]
            .as_str()
            .unwrap_or_else(|| panic!("no field {field}")),
    )
}

fn array<const N: usize>(case: &Value, field: &str) -> Result<[u8; N], String> {
    bytes(case, field)?
        .try_into()
        .map_err(|_| format!("{field}: not {N} bytes"))
}

fn point(case: &Value, field: &str) -> Result<Point, String> {
    Point::decode(array(case, field)?).map_err(|e| e.0)
}

fn points(bytes: &[u8]) -> Result<Vec<Point>, String> {
    Point::decode_all(bytes).map_err(|e| e.0)
}

/// An array of points, or one string of concatenated ones.
fn key_list(case: &Value, field: &str) -> Result<Vec<Point>, String> {
    match case[field].as_array() {
        None => points(&bytes(case, field)?),
        Some(list) => {
            let all: Result<Vec<_>, _> = list
                .iter()
                .map(|item| from_hex(item.as_str().unwrap_or_default()))
                .collect();
            points(&all?.concat())
        }
    }
}

fn generator(case: &Value) -> Outcome {
    let index = usize::try_from(number(case, "index")).unwrap();
    let generators = Generators::new(index);
    let found = match text(case, "name").chars().next() {
        Some('K') => generators.k[index - 1],
        _ if index == 0 => generators.blinding,
        _ => generators.h[index - 1],
    };
    same(true, &hex(found.compress().as_bytes()), text(case, "bytes"))
}

fn entry(text: &str) -> Outcome {
    let entry = Entry::decode(text.as_bytes()).map_err(|e| e.0);
    let as_entry = entry.and_then(|entry| holds(entry.time.is_some(), "no real time"));
    as_entry.or_else(|_| {
        decode_submission(text.as_bytes())
            .map(drop)
            .map_err(|e| e.0)
    })
}

fn credential(case: &Value) -> Outcome {
    let election = array(case, "election")?;
    let codes = case["codes"].as_array().expect("codes");
    let mut sum = RistrettoPoint::default();
    for (registrar, code) in (1u8..).zip(codes) {
        let code = normal_form(code.as_str().unwrap_or_default()).map_err(|e| e.0)?;
        sum += RistrettoPoint::mul_base(&half_key(&election, registrar, &code));
    }
    let found = sum.compress().to_bytes();
    same(true, &hex(&found), text(case, "credential"))?;
    same(true, &roll::fingerprint(&found), text(case, "fingerprint"))
}

fn possession(case: &Value) -> Outcome {
    let registrar = number(case, "registrar");
    let body = format!(
        r#"{{"election":"{}","kind":"roll","part":1,"parts":1,"registrar":{registrar},"rows":[{{"key":"{}","label":"{}","proof":"{}","style":"{}","weight":{}}}]}}"#,
        text(case, "election"),
        base64_url(&bytes(case, "key")?),
        text(case, "label"),
        base64_url(&bytes(case, "proof")?),
        text(case, "style"),
        number(case, "weight"),
    );
    let fields = parse(body.as_bytes()).and_then(|value| Fields::of(value, "body"));
    let part = fields.and_then(RollPart::decode).map_err(|e| e.0)?;
    holds(!part.rows[0].key.is_identity(), "the identity")?;
    let election = array(case, "election")?;
    roll::verify_possession(&part, &election, &mut OsRng).map_err(|_| "no possession".into())
}

fn opening(case: &Value) -> Outcome {
    let values: Option<Vec<u64>> = case["values"]
        .as_array()
        .and_then(|values| values.iter().map(Value::as_u64).collect());
    let values = values.ok_or("no values")?;
    let preparation = Preparation {
        seed: array(case, "seed")?,
        open: array(case, "open")?,
        credential: array(case, "credential")?,
        replaces: array(case, "replaces")?,
        style: text(case, "style"),
        values: &values,
    };
    let keys: Vec<_> = key_list(case, "keys")?
        .iter()
        .map(|key| key.element)
        .collect();
    let ciphertext = ciphertext(&preparation, &keys).ok_or("the values do not fit")?;
    let tracking = preparation.tracking(&ciphertext, &array(case, "proof_hash")?);
    let found = [
        ("r", hex(randomness(&preparation).as_bytes())),
        ("ciphertext", hex(&ciphertext)),
        ("tracking", hex(&tracking)),
        ("code", tracking_code(&tracking)),
    ];
    // An opening to be refused states a tracking hash that it does not lead to.
    let stated = found.iter().filter(|(field, _)| !case[*field].is_null());
    stated
        .into_iter()
        .try_for_each(|(field, value)| same(true, value, text(case, field)))
}

fn package(case: &Value) -> Outcome {
    let threshold = usize::try_from(number(case, "threshold")).unwrap();
    let packages = Package::decode_all(&bytes(case, "package")?, threshold).map_err(|e| e.0)?;
    holds(packages.len() == 1, "not one package")?;
    verify_possession(&packages, number(case, "trustee"), &mut OsRng)
        .map_err(|_| "an identity, or no possession".into())
}

fn share(case: &Value) -> Outcome {
    let package = bytes(case, "package")?;
    let packages = Package::decode_all(&package, (package.len() / 32).saturating_sub(2));
    let share = decode_scalar(array(case, "share")?).map_err(|e| e.0)?;
    let packages = packages.map_err(|e| e.0)?;
    let package = packages.first().ok_or("no package")?;
    holds(
        package.fits(number(case, "trustee"), &share),
        "the share does not fit",
    )
}

fn decryption(case: &Value) -> Outcome {
    let shares = ContestShares {
        contest: text(case, "contest").into(),
        proof: EqualityProof::decode(&array(case, "proof")?).map_err(|e| e.0)?,
        shares: key_list(case, "shares")?,
    };
    let aggregate = Aggregate {
        r: point(case, "base")?.element,
        s: Vec::new(),
    };
    let (open, close) = (array(case, "open")?, array(case, "close")?);
    let keys = key_list(case, "keys")?;
    let trustee = number(case, "trustee");
    holds(
        verify_shares(&open, &close, trustee, &shares, &aggregate, &keys),
        "the proof does not hold",
    )
}

fn combination(case: &Value) -> Outcome {
    let list = case["shares"].as_array().expect("shares").iter();
    let shares: Result<Vec<_>, String> = list
        .map(|one| Ok((number(one, "trustee"), point(one, "share")?.element)))
        .collect();
    let masked = combine(&point(case, "sum")?.element, &shares?).ok_or("a trustee stands twice")?;
    let total = solve_all(&[masked], number(case, "bound")).ok_or("no total in range")?;
    holds(
        case["total"].is_null() || case["total"] == total[0],
        "another total",
    )
}

fn checkpoint(case: &Value) -> Outcome {
    let note = Note::parse(text(case, "note").as_bytes()).map_err(|e| e.0)?;
    note.verify_log(text(case, "origin"), &array(case, "key")?)
        .map_err(|e| e.0)?;
    holds(
        case["size"].is_null() || case["size"] == note.size,
        "another size",
    )?;
    holds(
        case["root"].is_null() || case["root"] == hex(&note.root),
        "another root",
    )
}

fn receipt(case: &Value) -> Outcome {
    let receipt = Receipt::parse(text(case, "receipt").as_bytes()).map_err(|e| e.0)?;
    receipt
        .note
        .verify_log(text(case, "origin"), &array(case, "key")?)
        .map_err(|e| e.0)?;
    holds(
        case["index"].is_null() || case["index"] == receipt.index,
        "another index",
    )?;
    holds(
        receipt.proves(leaf_hash(text(case, "entry").as_bytes())),
        "the path leads elsewhere",
    )
}

fn consistency(case: &Value) -> Outcome {
    let (old, new) = (number(case, "old_size"), number(case, "new_size"));
    let leaves = case["leaves"].as_array().expect("leaves");
    let mut tree = Tree::default();
    let mut old_root = (old == 0).then(|| tree.root());
    for leaf in leaves {
        let leaf = from_hex(leaf.as_str().unwrap_or_default())?;
        tree.push(leaf.try_into().map_err(|_| "a leaf is not 32 bytes")?);
        if tree.size() == old {
            old_root = Some(tree.root());
        }
    }
    holds(tree.size() == new, "another size")?;
    holds(
        hex(&tree.root()) == text(case, "new_root"),
        "another new root",
    )?;
    holds(
        old_root.is_some_and(|root| hex(&root) == text(case, "old_root")),
        "another old root",
    )
}
