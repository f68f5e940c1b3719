using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Where a schema stands, and what a shape there may be called.</summary>
/// <param name="Pointer">Its place in the document.</param>
/// <param name="Resource">The thing that the operation at hand is about, such as <c>asset</c>.</param>
/// <param name="Candidates">Names, best first.</param>
internal sealed record ShapeSpot(string Pointer, string Resource, EquatableArray<string> Candidates)
{
    /// <summary>What a shape here is called, a name that the document gives it first.</summary>
    public ApiName Name(ReadingContext context) => new(
        Pointer, context.NameAt(Pointer) is { } given ? Candidates.Prepend(given).ToEquatableArray() : Candidates);

    public static ShapeSpot Of(string pointer, string resource, params string[] candidates)
        => new(pointer, resource, candidates.ToEquatableArray());

    public ShapeSpot Member(string name) => At(JsonPointer.Append(Pointer, "properties", name), name);

    public ShapeSpot Item() => this with
    {
        Pointer = JsonPointer.Append(Pointer, "items"),
        Candidates = Candidates.Select(EnglishNoun.Singular).ToEquatableArray(),
    };

    public ShapeSpot Value() => At(JsonPointer.Append(Pointer, "additionalProperties"), "value");

    public ShapeSpot Part(string keyword, int index)
        => this with { Pointer = JsonPointer.Append(Pointer, keyword, index.ToString(System.Globalization.CultureInfo.InvariantCulture)) };

    private ShapeSpot At(string pointer, string name)
    {
        string ofOwner = Candidates[0] + " " + name;
        string ofResource = name.StartsWith(Resource, StringComparison.OrdinalIgnoreCase) ? name : Resource + " " + name;
        return this with { Pointer = pointer, Candidates = new EquatableArray<string>([ofResource, ofOwner]) };
    }
}
