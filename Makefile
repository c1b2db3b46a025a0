# Every chore of the project. `make help` lists them.

CARGO ?= cargo
# Where rustup puts a toolchain that `make setup` had to install.
export PATH := $(HOME)/.cargo/bin:$(PATH)
BINARIES = urne-board urne-organizer urne-trustee urne-vote urne-verify urne-demo
# The files of a Pabulib election to replay in the demo.
BALLOTS ?= organizer/samples/valmont-sur-lere.pb

.PHONY: help demo test bench web web-twice test-web bench-web pictures data lint fmt doc deny vectors campaign build setup

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

setup: ## installs what a fresh machine lacks (Rust, a C compiler)
	@sh .ci/setup.sh

build: setup ## release binaries of every role
	$(CARGO) build --release --workspace --bins

demo: setup ## a whole election on this machine, and an open one to vote in; BALLOTS=file.pb replays another, ONCE=1 ends without serving
	@sh .ci/build-web.sh || echo "note: the pages could not be built, the demo goes on without them" >&2
	$(CARGO) build --release --workspace --bins
	@$${CARGO_TARGET_DIR:-target}/release/urne-demo $(if $(ONCE),--once) $(BALLOTS)

test: setup ## everything, from unit to end to end with real processes
	@sh .ci/test.sh

bench: setup ## time and bytes of ballots, beside the machine's own limits, and the board's rate
	$(CARGO) bench --package urne-crypto --bench ballot
	$(CARGO) bench --package urne-crypto --bench totals
	$(CARGO) build --release --workspace --bins
	@$${CARGO_TARGET_DIR:-target}/release/urne-bench-board

web: ## the voter's pages, into target/web; a board built after this serves them
	@sh .ci/build-web.sh

web-twice: ## builds the pages once more in another folder and compares every byte
	@sh .ci/web-twice.sh

test-web: web ## the pages in a real browser against a real board
	@sh .ci/test-web.sh

bench-web: web ## bytes of the booth, time of a ballot, ballots verified a second in Chromium, beside native code in the same run
	@sh .ci/bench-web.sh

pictures: web ## the pictures of the README, taken from the pages as they are
	@sh .ci/pictures.sh

campaign: setup ## slow: every field of a record changed, long simulations
	URNE_CAMPAIGN=1 $(CARGO) test --release --package urne-tests -- --nocapture campaign

data: setup ## real elections of the folder DATA=..., beside their expected results; BALLOTS_OF_LARGEST=0 for all of the largest
	$(CARGO) build --workspace --bins
	URNE_DATA=$(abspath $(DATA)) URNE_CAMPAIGN=1 URNE_BALLOTS=$(or $(BALLOTS_OF_LARGEST),2000) $(CARGO) test --package urne-tests --test pabulib -- --nocapture --test-threads 1

vectors: setup ## writes specs/vectors again (only when the specification changes)
	$(CARGO) run --package urne-tests --bin urne-vectors

fmt: ## formats the code
	$(CARGO) fmt --all

lint: setup ## format and clippy, warnings are errors
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets -- -D warnings

doc: setup ## the companion of the specification, warnings are errors
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --workspace --no-deps

deny: setup ## bans, licences and sources of dependencies
	@command -v cargo-deny >/dev/null || $(CARGO) install cargo-deny --locked
	$(CARGO) deny check bans licenses sources
