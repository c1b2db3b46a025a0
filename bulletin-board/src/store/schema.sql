-- One text for SQLite and PostgreSQL: BYTES stands for BLOB or BYTEA. Two semicolons end a statement.

CREATE TABLE IF NOT EXISTS board (
    singleton BIGINT PRIMARY KEY CHECK (singleton = 1),
    name TEXT NOT NULL,
    key BYTES NOT NULL,
    probes BIGINT NOT NULL,
    version BIGINT NOT NULL
);;

-- The newest checkpoint of each election. An election exists when it stands here.
CREATE TABLE IF NOT EXISTS checkpoints (
    election BYTES PRIMARY KEY,
    size BIGINT NOT NULL CHECK (size > 0),
    note TEXT NOT NULL
);;

CREATE TABLE IF NOT EXISTS entries (
    election BYTES NOT NULL REFERENCES checkpoints (election),
    position BIGINT NOT NULL CHECK (position >= 0),
    bytes BYTES NOT NULL,
    PRIMARY KEY (election, position)
);;

-- A message that its author may send once: author, kind, attempt, round, part.
CREATE TABLE IF NOT EXISTS messages (
    election BYTES NOT NULL,
    slot TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (election, slot),
    FOREIGN KEY (election, position) REFERENCES entries (election, position)
);;

-- In which entry of a registrar's list a half key stands: what a voter's page asks for. No constraint hangs on it.
CREATE TABLE IF NOT EXISTS halves (
    election BYTES NOT NULL,
    half BYTES NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (election, half, position),
    FOREIGN KEY (election, position) REFERENCES entries (election, position)
);;

-- A credential's chain of ballots: no ballot is replaced twice, so the chain never forks.
CREATE TABLE IF NOT EXISTS ballots (
    election BYTES NOT NULL,
    credential BYTES NOT NULL,
    replaces BYTES NOT NULL,
    tracking BYTES NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (election, credential, replaces),
    UNIQUE (election, tracking),
    FOREIGN KEY (election, position) REFERENCES entries (election, position)
);;

-- Full tiles with the root over each, which is the hash one level up.
CREATE TABLE IF NOT EXISTS tiles (
    election BYTES NOT NULL REFERENCES checkpoints (election),
    level BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hashes BYTES NOT NULL,
    root BYTES NOT NULL,
    PRIMARY KEY (election, level, number)
);;

CREATE TABLE IF NOT EXISTS cosignatures (
    election BYTES NOT NULL REFERENCES checkpoints (election),
    size BIGINT NOT NULL,
    witness TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (election, size, witness)
);;
