META
key;value
description;A made file with faults
country;Nowhere
unit;Little Town
instance;2026
num_projects;4
num_votes;11
budget;9000
vote_type;approval
rule;greedy
min_length;1
max_length;2
language;en
PROJECTS
project_id;name;cost;votes
p1;A bench;1000;4
p2;A tree;2000;3
p3;A well;3000;1
p4;A swing;4000;0
VOTES
voter_id;vote
v1;p1
v2;p1,p2
v3;p2,p2
v4;p1,p9
v5;p1,p2,p3
v6;p3
v7;
v1;p4
v8;p1,p2
v9;p2
v10;p4
