using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>Media types that are written and read in the same way.</summary>
internal abstract class MediaTypeKind
{
    /// <summary>How a request's body of this kind is written.</summary>
    public abstract ApiBodyKind Body { get; }

    /// <summary>How a response's body of this kind is read.</summary>
    public abstract ApiResponseKind Response { get; }

    /// <summary>What is sent where a document names a range of such types.</summary>
    public abstract string Plainest { get; }

    /// <summary>Whether other kinds are asked first, because this one takes in a whole family.</summary>
    public virtual bool IsFamily => false;

    /// <summary>Whether it is written for other readers of the same thing, as XML, YAML and pages are.</summary>
    public virtual bool IsMarkup => false;

    /// <param name="mediaType">Without parameters, in lower case.</param>
    public abstract bool Has(string mediaType);
}
