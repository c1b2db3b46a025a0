META
key;value
description;"Budget of ""Nowhere""; 2026"
unit;Nowhere
num_projects;4
num_votes;13
budget;1000
vote_type;approval
min_length;1
max_length;3
max_sum_cost;900
language;fr
PROJECTS
project_id;cost;name;votes
1;100;"Trees; and benches";3
01;200;Fountain;2
P/3;300.50;Pool;
4;400;"The ""Dôme""";2
VOTES
voter_id;age;sex;vote
a;30;F;1,01
b;31;M;1,1
c;;;99
d;40;F;1,01,P/3,4
e;41;M;
a;30;F;4
f;50;F;4,
;22;M;4
g;23;F;P/3,4
h;24;M;"1, 4"
i;25;F;1;4

j
k;26;M;01
