namespace FloraGen.Reading.Text;

internal enum SpecScalarKind
{
    String,
    Number,
    Boolean,
    Null,
}
