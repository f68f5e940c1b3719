using FloraGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Diagnostics;

/// <summary>A diagnostic as a value: comparable, and free of compiler objects until it is reported.</summary>
internal sealed record DiagnosticInfo(string Id, string Format, SpecPlace? Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, SpecPlace? place, params string[] arguments)
        => new(descriptor.Id, SpecificationDiagnostics.Format(descriptor), place, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(SpecificationDiagnostics.Find(Id, Format), Location(), Arguments.ToArray<object>());

    private Location Location()
    {
        if (Place is null)
        {
            return Microsoft.CodeAnalysis.Location.None;
        }

        LinePosition start = new(Place.Line, Place.Column);
        LinePosition end = new(Place.Line, Place.Column + Place.Length);
        return Microsoft.CodeAnalysis.Location.Create(Place.Path, new TextSpan(0, 0), new LinePositionSpan(start, end));
    }
}
