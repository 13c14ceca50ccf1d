-- Publications tell learning paths apart too, by region and level. Those made before do not, and have no such cells.
alter table publication_cell
    drop constraint publication_cell_level_name_check,
    add constraint publication_cell_level_name_check check (level_name in (
        'programme', 'level', 'sector', 'level-sector', 'total', 'learning-path', 'level-learning-path'));
alter table publication_code
    drop constraint publication_code_kind_check,
    add constraint publication_code_kind_check check (kind in (
        'region', 'programme', 'level', 'sector', 'level-sector', 'learning-path', 'level-learning-path'));
