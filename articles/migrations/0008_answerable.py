"""Rights, public notes, decisions, and what readers get where a name is withheld."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def rename_in_lists(apps, schema_editor):
    _rename(apps, schema_editor, "rights", "rights_note")


def name_as_before(apps, schema_editor):
    _rename(apps, schema_editor, "rights_note", "rights")


def _rename(apps, schema_editor, old, new):
    """Editors’ work on the field, and who gave it, are remembered by its name."""
    articles = apps.get_model("articles", "Article").objects.using(schema_editor.connection.alias)
    rows = articles.only("edited_fields", "metadata_from")
    for article in rows.iterator():
        if old not in article.edited_fields and old not in article.metadata_from:
            continue
        article.edited_fields = sorted(
            new if name == old else name for name in article.edited_fields
        )
        article.metadata_from = {
            new if name == old else name: giver for name, giver in article.metadata_from.items()
        }
        article.save(update_fields=["edited_fields", "metadata_from"])


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0007_counting'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('action', models.CharField(choices=[('entered', 'added by an editor'), ('corrected', 'corrected'), ('checked', 'checked'), ('rejected', 'rejected'), ('restored', 'restored'), ('withheld', 'name withheld'), ('shown', 'name shown again'), ('withdrawn', 'withdrawn'), ('reinstated', 'shown again')], max_length=10, verbose_name='what was done')),
                ('what', models.CharField(max_length=20, verbose_name='sort of record')),
                ('record', models.PositiveBigIntegerField(verbose_name='number of the record')),
                ('fields', models.JSONField(default=list, help_text='The names of the fields that were set.', verbose_name='what was corrected')),
                ('why', models.TextField(blank=True, help_text='Readers see this on the list of corrections.')),
                ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='when')),
            ],
            options={
                'ordering': ['-made_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='PublicNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('for_readers', models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True)),
                ('review', models.CharField(choices=[('found', 'Found by program, not checked'), ('checked', 'Checked by an editor'), ('corrected', 'Corrected by an editor'), ('rejected', 'Rejected')], db_index=True, default='found', help_text='Reject what is wrong; do not delete it. A rejected record leaves every list and count, and no later import brings it back.', max_length=9, verbose_name='state of checking')),
                ('reviewed_at', models.DateTimeField(blank=True, editable=False, null=True)),
                ('edited_fields', models.JSONField(blank=True, default=list, editable=False, help_text='Fields that a person has set; an import leaves them alone.')),
                ('kind', models.CharField(choices=[('correction', 'Correction'), ('reply', 'Reply'), ('outlet_correction', 'Later correction by the outlet')], max_length=17, verbose_name='what it is')),
                ('text', models.TextField(help_text='For readers. Do not repeat what is taken back. Ex.: She did not say so.', verbose_name='words')),
                ('reference', models.CharField(blank=True, help_text='Where it can be read: an address on the web, or a letter and its date.', max_length=1000)),
                ('dated', models.DateField(blank=True, help_text='The day of the reply or of the correction.', null=True)),
                ('added_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'verbose_name': 'public note',
                'ordering': ['dated', 'pk'],
            },
        ),
        migrations.RenameField("article", "rights", "rights_note"),
        migrations.AddField(
            model_name='affiliation',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='answer',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='article',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='article',
            name='licence',
            field=models.CharField(blank=True, help_text='Under which licence the text may be shown: its name or address. Ex.: CC BY 4.0.', max_length=300),
        ),
        migrations.AddField(
            model_name='article',
            name='permission',
            field=models.TextField(blank=True, help_text='Who allowed the archive to show it, when and on what terms.'),
        ),
        migrations.AddField(
            model_name='article',
            name='rights_holder',
            field=models.CharField(blank=True, help_text='Who holds the rights in the text. Ex.: the outlet.', max_length=300),
        ),
        migrations.AlterField(
            model_name='article',
            name='rights_note',
            field=models.TextField(blank=True, help_text='What else is known of the rights in this text.'),
        ),
        migrations.AddField(
            model_name='capture',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='claim',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='figure',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='figure',
            name='outlet_note',
            field=models.CharField(blank=True, help_text='What readers should know of it as an outlet, wherever its articles are shown. Ex.: state-controlled; republishes others’ texts.', max_length=300, verbose_name='note on the outlet'),
        ),
        migrations.AddField(
            model_name='figure',
            name='outlet_note_reference',
            field=models.CharField(blank=True, help_text='Where this is shown: an address on the web, or a title and a year.', max_length=500, verbose_name='reference for that note'),
        ),
        migrations.AddField(
            model_name='measure',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='mention',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='quantity',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddField(
            model_name='variantname',
            name='for_readers',
            field=models.JSONField(default=None, editable=False, help_text='Derived: field → what readers get instead, where the words name somebody whose name is withheld.', null=True),
        ),
        migrations.AddConstraint(
            model_name='figure',
            constraint=models.CheckConstraint(condition=models.Q(('outlet_note', ''), models.Q(('outlet_note_reference', ''), _negated=True), _connector='OR'), name='figure_outlet_note_has_reference', violation_error_message='Say where this is shown.'),
        ),
        migrations.AddField(
            model_name='decision',
            name='article',
            field=models.ForeignKey(blank=True, help_text='The article in which the record stands, or which is the record.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='decisions', to='articles.article'),
        ),
        migrations.AddField(
            model_name='decision',
            name='made_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='publicnote',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='public_notes', to='articles.article'),
        ),
        migrations.AddField(
            model_name='publicnote',
            name='claim',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='public_notes', to='articles.claim'),
        ),
        migrations.AddField(
            model_name='publicnote',
            name='figure',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='public_notes', to='articles.figure'),
        ),
        migrations.AddField(
            model_name='publicnote',
            name='reviewed_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='decision',
            index=models.Index(fields=['-made_at', '-id'], name='decision_latest_first'),
        ),
        migrations.AddIndex(
            model_name='decision',
            index=models.Index(fields=['what', 'record'], name='decision_about'),
        ),
        migrations.AddConstraint(
            model_name='publicnote',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='public_note_has_words'),
        ),
        migrations.AddConstraint(
            model_name='publicnote',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('article', None), ('claim__isnull', False), ('figure', None)), models.Q(('article', None), ('claim', None), ('figure__isnull', False)), models.Q(('article__isnull', False), ('claim', None), ('figure', None)), _connector='OR'), name='public_note_is_about_one_record', violation_error_message='A note is about one claim, one person or organization, or one article.'),
        ),
        migrations.RunPython(rename_in_lists, name_as_before, elidable=False),
    ]
