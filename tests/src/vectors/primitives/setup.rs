//! `code`, `credential`, `possession`, `package`, `share`.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha512};
use urne_crypto::code::Code;
use urne_crypto::{Point, Scalar, group, labels};
use urne_record::fixtures::SeededRng;

use super::super::VectorFile;
use super::super::cheat;
use super::super::forge::{hex, unbase64};
use super::{Election, accepted, but, flipped, refused, without};

pub(super) fn all(election: &Election) -> Vec<VectorFile> {
    [
        codes(election),
        credentials(election),
        possessions(election),
        packages(election),
    ]
    .concat()
}

fn codes(election: &Election) -> Vec<VectorFile> {
    let code = election.fixture.people.voters[0].codes[0].clone();
    let (shown, normal) = (code.to_string(), code.normal_form().to_string());
    let case = |typed: &str| json!({"normal": normal, "typed": typed});
    let lenient = normal.replace('1', "l").replace('0', "o").to_lowercase();
    let right = vec![
        case(&shown),
        case(&normal),
        case(&shown.to_lowercase()),
        case(&lenient),
        case(&format!("  {}  ", shown.replace('-', " "))),
        json!({"normal": "0".repeat(28), "typed": "0".repeat(28)}),
    ];
    let mut slip: Vec<char> = normal.chars().collect();
    slip[3] = if slip[3] == 'A' { 'B' } else { 'A' };
    let one: String = slip.iter().collect();
    slip[20] = if slip[20] == 'A' { 'B' } else { 'A' };
    let two: String = slip.iter().collect();
    let mut turned: Vec<char> = normal.chars().collect();
    let place = (0..27).find(|i| turned[*i] != turned[i + 1]).unwrap();
    turned.swap(place, place + 1);
    let typed = |text: &str| json!({ "typed": text });
    let wrong = vec![
        ("one wrong character", typed(&one)),
        ("two wrong characters", typed(&two)),
        (
            "two characters exchanged",
            typed(&turned.iter().collect::<String>()),
        ),
        ("a character too few", typed(&normal[1..])),
        ("a character too many", typed(&format!("0{normal}"))),
        (
            "a character that is none of the base",
            typed(&format!("U{}", &normal[1..])),
        ),
        ("nothing", typed("")),
    ];
    vec![
        accepted("code", "Voters' codes as they may be typed.", right),
        refused("code", "What is no code.", wrong),
    ]
}

fn credentials(election: &Election) -> Vec<VectorFile> {
    let id = election.fixture.election.id();
    let case = |codes: &[Code]| {
        let secret = urne_crypto::credential::CredentialSecret::from_codes(id.as_bytes(), codes);
        let key = secret.unwrap().key();
        let normal: Vec<String> = codes
            .iter()
            .map(|code| code.normal_form().to_string())
            .collect();
        json!({
            "codes": normal,
            "credential": hex(&key.to_bytes()),
            "election": hex(id.as_bytes()),
            "fingerprint": key.fingerprint().to_string(),
        })
    };
    let voters = &election.fixture.people.voters;
    let right = vec![
        case(&voters[0].codes),
        case(&voters[1].codes),
        case(&voters[2].codes[..1]),
    ];
    let mut turned = right[0].clone();
    turned["codes"].as_array_mut().unwrap().reverse();
    let wrong = vec![
        ("the codes belong to the other registrars", turned),
        (
            "another election",
            but(&right[0], &[("election", "ab".repeat(32).into())]),
        ),
        (
            "another voter's fingerprint",
            but(
                &right[0],
                &[("fingerprint", right[1]["fingerprint"].clone())],
            ),
        ),
        (
            "the key of one code alone",
            but(&right[2], &[("codes", right[0]["codes"].clone())]),
        ),
    ];
    vec![
        accepted("credential", "Credentials of one and two codes.", right),
        refused(
            "credential",
            "Codes that do not give the credential or fingerprint stated.",
            wrong,
        ),
    ]
}

fn possessions(election: &Election) -> Vec<VectorFile> {
    let forge = &election.forge;
    let case = |registrar: usize, row: usize| {
        let row = &forge.items[forge.find("roll", registrar - 1)].body["rows"][row];
        json!({
            "election": forge.election(),
            "key": hex(&unbase64(&row["key"])),
            "label": row["label"],
            "proof": hex(&unbase64(&row["proof"])),
            "registrar": registrar,
            "style": row["style"],
            "weight": row["weight"],
        })
    };
    let right = vec![case(1, 0), case(1, 8), case(2, 0)];
    let first = &right[0];
    let zero = Value::from("00".repeat(32));
    let wrong = vec![
        ("another registrar", but(first, &[("registrar", 2.into())])),
        (
            "another label",
            but(first, &[("label", right[1]["label"].clone())]),
        ),
        ("another weight", but(first, &[("weight", 7.into())])),
        ("another style", but(first, &[("style", "east".into())])),
        (
            "another election",
            but(first, &[("election", "ab".repeat(32).into())]),
        ),
        (
            "another key",
            but(first, &[("key", right[2]["key"].clone())]),
        ),
        (
            "another response",
            but(first, &[("proof", flipped(&first["proof"], 32))]),
        ),
        (
            "the identity",
            but(
                first,
                &[("key", zero), ("proof", identity_possession(first))],
            ),
        ),
    ];
    vec![
        accepted("possession", "Rows of registrars' lists.", right),
        refused(
            "possession",
            "Proofs that do not hold for their row.",
            wrong,
        ),
    ]
}

/// Everyone can prove possession of the identity.
fn identity_possession(case: &Value) -> Value {
    use urne_crypto::labels::name;
    let mut t = urne_crypto::transcript::Transcript::new(labels::transcript::CREDENTIAL_POSSESSION);
    t.append_message(
        name::ELECTION,
        &super::super::forge::unhex::<32>(&case["election"]),
    );
    t.append_u64(name::REGISTRAR, 1);
    t.append_message(
        name::LABEL,
        &super::super::forge::unhex::<16>(&case["label"]),
    );
    t.append_u64(name::WEIGHT, case["weight"].as_u64().unwrap());
    t.append_message(name::STYLE, case["style"].as_str().unwrap().as_bytes());
    t.append_message(name::KEY, &[0; 32]);
    hex(&cheat::schnorr(t, &Scalar::ZERO, &mut SeededRng::new(61))).into()
}

fn packages(election: &Election) -> Vec<VectorFile> {
    let forge = &election.forge;
    let of = |trustee: usize, position: usize| {
        let all = unbase64(&forge.items[forge.find("trustee-open", trustee - 1)].body["packages"]);
        all[128 * (position - 1)..128 * position].to_vec()
    };
    let case = |trustee: usize, package: &[u8]| json!({"package": hex(package), "threshold": 2, "trustee": trustee});
    let right = vec![
        case(1, &of(1, 1)),
        case(2, &of(2, 5)),
        case(3, &of(3, 10)),
        made().0,
    ];
    let first = of(1, 1);
    let changed = |place: usize, value: &[u8]| {
        let mut bytes = first.clone();
        bytes[place..place + value.len()].copy_from_slice(value);
        case(1, &bytes)
    };
    let constant = group::point(&first[..32], "constant").unwrap() + group::G;
    let other = group::point(&first[..32], "constant").unwrap()
        - group::point(&of(2, 1)[..32], "other").unwrap();
    let wrong = vec![
        ("the package of another trustee", case(2, &first)),
        (
            "another constant term",
            changed(0, &group::encode(&constant)),
        ),
        (
            "a constant term made from another's",
            changed(0, &group::encode(&other)),
        ),
        ("the identity as a coefficient", changed(32, &[0; 32])),
        (
            "another response",
            case(
                1,
                &data_encoding::HEXLOWER
                    .decode(
                        flipped(&hex(&first).into(), 96)
                            .as_str()
                            .unwrap()
                            .as_bytes(),
                    )
                    .unwrap(),
            ),
        ),
        ("a response that is no scalar", changed(96, &[0xff; 32])),
        ("a point that does not decode", changed(32, &[0xff; 32])),
        ("a package too short", case(1, &first[..96])),
    ];

    let (package, shares) = made();
    let share = |trustee: u64, share: &Scalar| json!({"package": package["package"], "share": hex(share.as_bytes()), "trustee": trustee});
    let fits: Vec<Value> = (1..)
        .zip(&shares)
        .map(|(trustee, value)| share(trustee, value))
        .collect();
    let misses = vec![
        ("the share of another receiver", share(1, &shares[1])),
        ("one more", share(2, &(shares[1] + Scalar::ONE))),
        ("nothing", share(3, &Scalar::ZERO)),
        (
            "no scalar",
            but(&fits[0], &[("share", "ff".repeat(32).into())]),
        ),
        (
            "another dealer's package",
            without(&but(&fits[0], &[("package", hex(&first).into())]), &[]),
        ),
    ];
    vec![
        accepted("package", "Dealers' packages of single positions.", right),
        refused("package", "Packages that do not hold.", wrong),
        accepted(
            "share",
            "Values of a dealer's polynomial for three receivers.",
            fits,
        ),
        refused("share", "Values that are not on the polynomial.", misses),
    ]
}

/// A package of trustee 3 with known coefficients, and its values at 1, 2, 3.
fn made() -> (Value, Vec<Scalar>) {
    let rng = &mut SeededRng::new(62);
    let (a, b, k) = (cheat::scalar(rng), cheat::scalar(rng), cheat::scalar(rng));
    let points: Vec<Point> = [a, b, k].iter().map(group::base).collect();
    let encoded = group::encode_all(&points);
    let trustee = Scalar::from(3u64);
    let input = [
        labels::ceremony::FROST_DKG,
        trustee.as_bytes(),
        &encoded[..32],
        &encoded[64..],
    ]
    .concat();
    let c = Scalar::from_hash(Sha512::new_with_prefix(&input));
    let package = [&encoded[..], (k + c * a).as_bytes()].concat();
    let values = (1u64..=3).map(|i| a + Scalar::from(i) * b).collect();
    (
        json!({"package": hex(&package), "threshold": 2, "trustee": 3}),
        values,
    )
}
